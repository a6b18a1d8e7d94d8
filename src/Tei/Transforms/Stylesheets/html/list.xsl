<?xml version="1.0" encoding="utf-8"?>
<!-- Lists. A numbered item keeps the label of the source as text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:list">
    <xsl:apply-templates select="tei:head"/>
    <ul class="plain">
      <xsl:call-template name="id-and-language"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="tei:item"/>
    </ul>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:list[@rend = 'numbered']" priority="1">
    <xsl:apply-templates select="tei:head"/>
    <ol class="labelled">
      <xsl:call-template name="id-and-language"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="tei:item"/>
    </ol>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Signs that the text has before its items. -->
  <xsl:template match="tei:list[@rend = 'bulleted'][tei:item[1]/tei:label or tei:item[1]/tei:p[1]/tei:label]" priority="1">
    <xsl:apply-templates select="tei:head"/>
    <ul class="labelled">
      <xsl:call-template name="id-and-language"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="tei:item"/>
    </ul>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:item">
    <li>
      <xsl:call-template name="id-and-language"/>
      <xsl:apply-templates/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- White space between the paragraphs of an item is layout. -->
  <xsl:template match="tei:item[tei:p]/text()">
    <xsl:if test="normalize-space()"><xsl:value-of select="."/></xsl:if>
  </xsl:template>

  <!-- Labels between the items make it a glossary. -->
  <xsl:template match="tei:list[tei:label]" priority="2">
    <xsl:apply-templates select="tei:head"/>
    <dl class="glossary">
      <xsl:for-each select="tei:label | tei:item">
        <xsl:choose>
          <xsl:when test="self::tei:label"><dt><xsl:call-template name="id-and-language"/><xsl:apply-templates/></dt></xsl:when>
          <xsl:otherwise><dd><xsl:call-template name="id-and-language"/><xsl:apply-templates/></dd></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </dl>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:label">
    <span class="label"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>
</xsl:stylesheet>
