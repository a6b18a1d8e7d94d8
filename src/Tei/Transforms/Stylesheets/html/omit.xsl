<?xml version="1.0" encoding="utf-8"?>
<!-- What the page does not show, or shows only in its facts. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:teiHeader | tei:standOff | tei:facsimile | tei:sourceDoc | tei:milestone | tei:anchor | tei:cb | tei:gb | comment() | processing-instruction()"/>

  <!-- An element without anything to show is not written: HTML has no empty tags. What shows something of its own is not empty. -->
  <xsl:template match="tei:*[not(.//text()[normalize-space()] or descendant-or-self::tei:gap or descendant-or-self::tei:space or descendant-or-self::tei:lb
      or descendant-or-self::tei:pb[@n] or descendant-or-self::tei:ptr or self::tei:cell or tei:cell or tei:row)]" priority="9">
    <xsl:if test="text()"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <!-- What we know nothing of shows its content. -->
  <xsl:template match="*">
    <xsl:apply-templates/>
  </xsl:template>
</xsl:stylesheet>
