<?xml version="1.0" encoding="utf-8"?>
<!-- Attributes that every element may carry: its id and its language. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template name="id-and-language">
    <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
    <xsl:if test="@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if>
  </xsl:template>

  <!-- The class: what it is, by whom, and how certain. -->
  <xsl:template name="class">
    <xsl:param name="kind" select="local-name()"/>
    <xsl:attribute name="class">
      <xsl:value-of select="$kind"/>
      <xsl:if test="@resp = '#translator'"> by-translator</xsl:if>
      <xsl:if test="@resp = '#editor'"> by-editor</xsl:if>
      <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:value-of select="concat(' cert-', @cert)"/></xsl:if>
    </xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
