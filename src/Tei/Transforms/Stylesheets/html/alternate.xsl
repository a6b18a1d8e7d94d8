<?xml version="1.0" encoding="utf-8"?>
<!-- Two encodings of one stretch: both are shown, the second in its signs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:choice">
    <xsl:variable name="tight" select="contains(concat(' ', @rend, ' '), ' tight ')"/>
    <xsl:for-each select="*">
      <xsl:choose>
        <xsl:when test="position() = 1 or $tight"/>
        <xsl:when test="self::tei:corr"><span class="diplomatic"><xsl:text> </xsl:text></span></xsl:when>
        <xsl:otherwise><xsl:text> </xsl:text></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
  </xsl:template>

  <!-- Com[rade] -->
  <xsl:template match="tei:choice[tei:abbr][tei:expan[.//tei:ex]]" priority="1">
    <abbr title="{normalize-space(tei:expan[1])}"><xsl:apply-templates select="tei:expan[1]"/></abbr>
  </xsl:template>

  <!-- IMF [International Monetary Fund] -->
  <xsl:template match="tei:choice/tei:abbr">
    <abbr title="{normalize-space(../tei:expan[1])}"><xsl:apply-templates/></abbr>
  </xsl:template>

  <xsl:template match="tei:orig">
    <span class="orig"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>
</xsl:stylesheet>
