<?xml version="1.0" encoding="utf-8"?>
<!-- The source view: gives the transcription back, one line for each line element, with every bracket in its place. This is the text proof. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:import href="text/lines.xsl"/>
  <xsl:include href="shared/signs.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/">
    <xsl:apply-templates select="*" mode="block"/>
  </xsl:template>

  <xsl:template name="print-line">
    <xsl:param name="content"/>
    <xsl:variable name="line" select="normalize-space($content)"/>
    <xsl:if test="$line != ''">
      <xsl:value-of select="$line"/>
      <xsl:text>&#10;</xsl:text>
      <!-- Not written; it keeps the lines apart in memory, without which xsltproc takes quadratic time. -->
      <xsl:comment/>
    </xsl:if>
  </xsl:template>

  <!-- A choice stands for two writings side by side; white space inside it is layout. -->
  <xsl:template match="tei:choice" mode="inline">
    <xsl:variable name="tight" select="contains(concat(' ', @rend, ' '), ' tight ')"/>
    <xsl:for-each select="*">
      <xsl:if test="position() &gt; 1 and not($tight)"><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates select="." mode="inline"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Com[rade]: the abbreviation only repeats letters of the expansion. -->
  <xsl:template match="tei:choice[tei:abbr][tei:expan[.//tei:ex]]" mode="inline" priority="2">
    <xsl:apply-templates select="tei:expan[.//tei:ex][1]" mode="inline"/>
  </xsl:template>
</xsl:stylesheet>
