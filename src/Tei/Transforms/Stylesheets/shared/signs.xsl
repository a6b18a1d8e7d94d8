<?xml version="1.0" encoding="utf-8"?>
<!-- The signs of the source (brackets) that an element stands for: its own kind decides, unless @rend names others. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">

  <!-- Gives a word: none, brackets, parentheses, angle, braces, double-brackets or pipes. -->
  <xsl:template match="*" mode="signs">
    <xsl:call-template name="signs-of-rend"/>
  </xsl:template>

  <xsl:template match="tei:supplied | tei:ex | tei:corr | tei:reg | tei:gap | tei:space | tei:unclear | tei:vocal | tei:kinesic | tei:incident | tei:stage
      | tei:expan[not(.//tei:ex)] | tei:ref[@type = 'noteAnchor']
      | tei:note[@type = 'identification' or @type = 'signature' or @type = 'material' or @type = 'editorial' or @type = 'received']" mode="signs">
    <xsl:call-template name="signs-of-rend">
      <xsl:with-param name="otherwise" select="'brackets'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="signs-of-rend">
    <xsl:param name="otherwise" select="'none'"/>
    <xsl:variable name="rend" select="concat(' ', normalize-space(@rend), ' ')"/>
    <xsl:choose>
      <xsl:when test="not(@rend)"><xsl:value-of select="$otherwise"/></xsl:when>
      <xsl:when test="contains($rend, ' none ')">none</xsl:when>
      <xsl:when test="contains($rend, ' parentheses ')">parentheses</xsl:when>
      <xsl:when test="contains($rend, ' angle ')">angle</xsl:when>
      <xsl:when test="contains($rend, ' braces ')">braces</xsl:when>
      <xsl:when test="contains($rend, ' double-brackets ')">double-brackets</xsl:when>
      <xsl:when test="contains($rend, ' pipes ')">pipes</xsl:when>
      <xsl:otherwise><xsl:value-of select="$otherwise"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="open-sign">
    <xsl:variable name="signs"><xsl:apply-templates select="." mode="signs"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$signs = 'brackets'">[</xsl:when>
      <xsl:when test="$signs = 'parentheses'">(</xsl:when>
      <xsl:when test="$signs = 'angle'">&lt;</xsl:when>
      <xsl:when test="$signs = 'braces'">{</xsl:when>
      <xsl:when test="$signs = 'double-brackets'">[[</xsl:when>
      <xsl:when test="$signs = 'pipes'">|</xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="close-sign">
    <xsl:variable name="signs"><xsl:apply-templates select="." mode="signs"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$signs = 'brackets'">]</xsl:when>
      <xsl:when test="$signs = 'parentheses'">)</xsl:when>
      <xsl:when test="$signs = 'angle'">&gt;</xsl:when>
      <xsl:when test="$signs = 'braces'">}</xsl:when>
      <xsl:when test="$signs = 'double-brackets'">]]</xsl:when>
      <xsl:when test="$signs = 'pipes'">|</xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
