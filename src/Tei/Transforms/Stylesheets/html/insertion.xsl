<?xml version="1.0" encoding="utf-8"?>
<!-- What an editor put in, and what is not there: visible with its signs, told to screen readers in words. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:supplied | tei:corr | tei:reg | tei:expan">
    <ins>
      <xsl:call-template name="class"/>
      <xsl:call-template name="id-and-language"/>
      <xsl:call-template name="bracketed"/>
      <span class="hidden" lang="{$edition-language}">
        <xsl:text> (</xsl:text>
        <xsl:apply-templates select="." mode="kind"/>
        <xsl:choose>
          <xsl:when test="@resp = '#translator'"><xsl:value-of select="concat(' ', $word-page-by-translator)"/></xsl:when>
          <xsl:when test="@resp = '#editor'"><xsl:value-of select="concat(' ', $word-page-by-editor)"/></xsl:when>
        </xsl:choose>
        <xsl:if test="@cert = 'low'"><xsl:value-of select="concat(', ', $word-page-legend-uncertain)"/></xsl:if>
        <xsl:text>)</xsl:text>
      </span>
    </ins>
    <xsl:call-template name="why"/>
  </xsl:template>

  <!-- Letters that complete a word: no words for the ear inside a word. -->
  <xsl:template match="tei:ex | tei:supplied[preceding-sibling::node()[1][self::text()][normalize-space(substring(., string-length()))]]" priority="1">
    <ins>
      <xsl:call-template name="class"/>
      <xsl:call-template name="id-and-language"/>
      <xsl:call-template name="bracketed"/>
    </ins>
    <xsl:call-template name="why"/>
  </xsl:template>

  <xsl:template match="tei:expan[.//tei:ex]" priority="1"><xsl:apply-templates/></xsl:template>

  <xsl:template match="*" mode="kind"><xsl:value-of select="$word-page-kind-supplied"/></xsl:template>
  <xsl:template match="tei:corr" mode="kind"><xsl:value-of select="$word-page-kind-corrected"/></xsl:template>
  <xsl:template match="tei:reg" mode="kind"><xsl:value-of select="$word-page-kind-usual"/></xsl:template>
  <xsl:template match="tei:expan" mode="kind"><xsl:value-of select="$word-page-kind-expanded"/></xsl:template>

  <xsl:template match="tei:unclear">
    <span>
      <xsl:call-template name="class"/>
      <xsl:call-template name="id-and-language"/>
      <xsl:call-template name="bracketed"/>
    </span>
    <xsl:call-template name="why"/>
  </xsl:template>

  <xsl:template match="tei:sic">
    <span class="sic"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>

  <!-- What was corrected stands in the diplomatic view only. -->
  <xsl:template match="tei:choice[tei:corr]/tei:sic">
    <span class="sic diplomatic"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:gap | tei:space | tei:vocal | tei:kinesic | tei:incident">
    <span>
      <xsl:call-template name="class">
        <xsl:with-param name="kind">
          <xsl:choose>
            <xsl:when test="self::tei:gap">gap</xsl:when>
            <xsl:when test="self::tei:space">gap</xsl:when>
            <xsl:otherwise>stage</xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="id-and-language"/>
      <xsl:call-template name="opening"/>
      <xsl:choose>
        <xsl:when test="tei:desc"><xsl:apply-templates select="tei:desc"/></xsl:when>
        <xsl:when test="self::tei:gap">…</xsl:when>
        <xsl:when test="self::tei:space"><span lang="{$edition-language}"><xsl:value-of select="$word-page-blank"/></span></xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="self::tei:gap and not(translate(normalize-space(tei:desc), '.… ', ''))"><xsl:call-template name="gap-in-words"/></xsl:if>
      <xsl:call-template name="closing"/>
    </span>
    <xsl:if test="self::tei:gap"><xsl:call-template name="why"/></xsl:if>
  </xsl:template>

  <!-- Why something is not there and how much of it, for the diplomatic view and for the ear; the source says nothing of it. -->
  <xsl:template name="gap-in-words">
    <xsl:variable name="words"><xsl:call-template name="reason"/><xsl:call-template name="extent"/></xsl:variable>
    <xsl:if test="string($words)"><span class="diplomatic" lang="{$edition-language}"><xsl:value-of select="$words"/></span></xsl:if>
  </xsl:template>
</xsl:stylesheet>
