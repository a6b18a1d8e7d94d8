<?xml version="1.0" encoding="utf-8"?>
<!-- Links: to http, https, this page, and files beside it; any other target stays plain text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:ref[@target]">
    <xsl:call-template name="link">
      <xsl:with-param name="target" select="@target"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:ptr[@target]">
    <xsl:call-template name="link">
      <xsl:with-param name="target" select="@target"/>
      <xsl:with-param name="label" select="@target"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="link">
    <xsl:param name="target"/>
    <xsl:param name="label" select="''"/>
    <xsl:variable name="content"><xsl:choose><xsl:when test="$label = ''"><xsl:apply-templates/></xsl:when><xsl:otherwise><xsl:value-of select="$label"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="isSafe"><xsl:call-template name="is-safe"><xsl:with-param name="target" select="$target"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="$isSafe = 'true' and not(ancestor::tei:ref[@target])"><a href="{$target}"><xsl:copy-of select="$content"/></a></xsl:when>
      <xsl:otherwise><xsl:copy-of select="$content"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A target has a scheme when a colon comes before the first of / ? # and backslash. -->
  <xsl:template name="is-safe">
    <xsl:param name="target"/>
    <xsl:variable name="folded" select="translate($target, 'HTPS', 'htps')"/>
    <xsl:variable name="beginning" select="substring-before(concat(translate($target, '?#\', '///'), '/'), '/')"/>
    <xsl:choose>
      <xsl:when test="$target = '' or normalize-space($target) != string($target) or contains($target, ' ')">false</xsl:when>
      <xsl:when test="starts-with($folded, 'https://') or starts-with($folded, 'http://')">true</xsl:when>
      <xsl:when test="contains($beginning, ':') or contains($target, '\') or starts-with($target, '//')">false</xsl:when>
      <xsl:otherwise>true</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
