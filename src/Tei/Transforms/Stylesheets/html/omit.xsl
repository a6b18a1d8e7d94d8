<?xml version="1.0" encoding="utf-8"?>
<!-- What the page does not show, or shows only in its facts. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:teiHeader | tei:standOff | tei:facsimile | tei:sourceDoc | tei:milestone | tei:anchor | tei:cb | tei:gb | comment() | processing-instruction()"/>

  <!-- A word that a line end divides is one word. -->
  <xsl:template match="tei:pc[@force = 'weak'] | tei:lb[@break = 'no']"/>

  <xsl:template match="text()[preceding-sibling::node()[1][self::tei:lb[@break = 'no']]]">
    <xsl:value-of select="substring(., 1 + number(contains(' &#9;&#10;&#13;', substring(., 1, 1))))"/>
  </xsl:template>

  <!-- What we know nothing of shows its content. -->
  <xsl:template match="*">
    <xsl:apply-templates/>
  </xsl:template>
</xsl:stylesheet>
