<?xml version="1.0" encoding="utf-8"?>
<!-- Words with a look of their own. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:hi | tei:emph">
    <xsl:variable name="rend" select="concat(' ', normalize-space(@rend), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($rend, 'bold')"><b><xsl:apply-templates/></b></xsl:when>
      <xsl:when test="contains($rend, 'super') or contains($rend, ' sup ')"><sup><xsl:apply-templates/></sup></xsl:when>
      <xsl:when test="contains($rend, ' sub')"><sub><xsl:apply-templates/></sub></xsl:when>
      <xsl:when test="contains($rend, 'underline')"><u><xsl:apply-templates/></u></xsl:when>
      <xsl:when test="contains($rend, 'smallcaps') or contains($rend, 'small-caps')"><span class="small-caps"><xsl:apply-templates/></span></xsl:when>
      <xsl:otherwise><i><xsl:apply-templates/></i></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:foreign">
    <i><xsl:call-template name="id-and-language"/><xsl:apply-templates/></i>
  </xsl:template>

  <xsl:template match="tei:title">
    <cite><xsl:apply-templates/></cite>
  </xsl:template>

  <xsl:template match="tei:quote">
    <span class="quote"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:del">
    <del><xsl:call-template name="bracketed"/></del>
  </xsl:template>

  <xsl:template match="tei:surplus">
    <span class="surplus"><xsl:call-template name="bracketed"/></span>
  </xsl:template>

  <xsl:template match="tei:lb"><br/></xsl:template>

  <xsl:template match="tei:pb[@n]" priority="1">
    <span class="page-break"><span class="hidden">page </span><xsl:value-of select="@n"/></span>
  </xsl:template>

  <xsl:template match="tei:pb"/>

  <!-- Page numbers and running heads of the source. -->
  <xsl:template match="tei:fw"><span class="forme-work"><xsl:apply-templates/></span></xsl:template>

  <!-- Content between the signs that the element stands for. -->
  <xsl:template name="bracketed">
    <xsl:call-template name="open-sign"/>
    <xsl:apply-templates/>
    <xsl:call-template name="close-sign"/>
  </xsl:template>
</xsl:stylesheet>
