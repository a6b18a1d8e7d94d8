<?xml version="1.0" encoding="utf-8"?>
<!-- The reading view: plain text to read or to search, with insertions merged. Paragraphs are separated by a blank line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:import href="text/lines.xsl"/>
  <xsl:include href="shared/signs.xsl"/>
  <xsl:include href="text/first.xsl"/>
  <xsl:include href="text/spacing.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <!-- Choices: the word completed or corrected, but a name and an acronym as in the source. -->
  <xsl:template match="tei:choice" mode="inline">
    <xsl:apply-templates select="*[1]" mode="inline"/>
  </xsl:template>

  <xsl:template match="tei:choice[tei:sic][tei:corr]" mode="inline" priority="2">
    <xsl:apply-templates select="tei:corr[1]" mode="inline"/>
  </xsl:template>

  <xsl:template match="tei:choice[tei:abbr][tei:expan[.//tei:ex]]" mode="inline" priority="2">
    <xsl:apply-templates select="tei:expan[.//tei:ex][1]" mode="inline"/>
  </xsl:template>

  <!-- Merged: content without signs. -->
  <xsl:template match="tei:supplied | tei:ex | tei:expan | tei:corr | tei:reg | tei:unclear" mode="inline">
    <xsl:apply-templates select="." mode="content"/>
  </xsl:template>

  <!-- What is not there: in the editor's own words, as on the page. -->
  <xsl:template match="tei:gap" mode="inline">
    <xsl:call-template name="open-sign"/>
    <xsl:choose>
      <xsl:when test="tei:desc"><xsl:apply-templates select="tei:desc" mode="inline"/></xsl:when>
      <xsl:otherwise>…</xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="close-sign"/>
  </xsl:template>

  <xsl:template match="tei:space" mode="inline"><xsl:text> </xsl:text></xsl:template>

  <!-- A word that a line end divides is one word: without the hyphen of the line, and without the space behind it. -->
  <xsl:template match="tei:pc[@force = 'weak']" mode="inline"/>

  <xsl:template match="text()[preceding-sibling::node()[1][self::tei:lb[@break = 'no']]]" mode="inline" priority="2">
    <xsl:value-of select="substring(., 1 + number(contains(' &#9;&#10;&#13;', substring(., 1, 1))))"/>
  </xsl:template>

  <!-- Left out: page numbers and running heads. -->
  <xsl:template match="tei:fw" mode="block" priority="2"/>
  <xsl:template match="tei:fw" mode="inline"/>

  <!-- Left out: [sic], and what the writer struck out or wrote too much. -->
  <xsl:template match="tei:note[@type = 'sign'] | tei:del | tei:surplus" mode="inline"/>
</xsl:stylesheet>
