<?xml version="1.0" encoding="utf-8"?>
<!-- What the page does not show, or shows only in its facts. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:teiHeader | tei:standOff | tei:facsimile | tei:sourceDoc | tei:milestone | tei:anchor | tei:cb | tei:gb | comment() | processing-instruction()"/>

  <!-- What we know nothing of shows its content. -->
  <xsl:template match="*">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Its language is told, where its content is words. -->
  <xsl:template match="tei:*[@xml:lang][text()[normalize-space()]]" priority="-0.4">
    <span><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>
</xsl:stylesheet>
