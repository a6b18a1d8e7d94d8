<?xml version="1.0" encoding="utf-8"?>
<!-- Attributes that every element may carry: its id and its language. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template name="id-and-language">
    <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
    <xsl:call-template name="language"/>
  </xsl:template>

  <xsl:template name="language">
    <xsl:if test="@xml:lang">
      <xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute>
      <xsl:call-template name="direction"><xsl:with-param name="language" select="@xml:lang"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Languages whose usual script runs from right to left, unless the tag says that it is in Latin letters; a span of another language runs its own way. -->
  <xsl:template name="direction">
    <xsl:param name="language"/>
    <xsl:variable name="primary" select="concat(' ', substring-before(concat($language, '-'), '-'), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains(' ar arc ckb dv fa he iw ku nqo ps sd syr ug ur yi ', $primary) and not(contains($language, '-Latn'))"><xsl:attribute name="dir">rtl</xsl:attribute></xsl:when>
      <xsl:when test="@xml:lang and ancestor::*[@xml:lang]"><xsl:attribute name="dir">ltr</xsl:attribute></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The class: what it is, by whom, and how certain. -->
  <xsl:template name="class">
    <xsl:param name="kind" select="local-name()"/>
    <xsl:attribute name="class">
      <xsl:value-of select="$kind"/>
      <xsl:if test="@resp = '#translator'"> by-translator</xsl:if>
      <xsl:if test="@resp = '#editor'"> by-editor</xsl:if>
      <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:value-of select="concat(' cert-', @cert)"/></xsl:if>
      <xsl:if test="@resp = '#software' and (@cert = 'low' or @cert = 'medium')"> unreviewed</xsl:if>
    </xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
