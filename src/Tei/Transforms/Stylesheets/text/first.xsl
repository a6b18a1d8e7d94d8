<?xml version="1.0" encoding="utf-8"?>
<!--
  The first line has no blank line before it. What is printed first is sought from the front, element by element, and only its text is held in memory; all that follows is written at once.
  (The text of a whole document in a variable costs several copies of it, and three to five times the time.)
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">

  <xsl:template match="/">
    <xsl:apply-templates select="*" mode="first"/>
  </xsl:template>

  <!-- Containers that may be as long as the document are entered. -->
  <xsl:template match="tei:TEI[*] | tei:teiCorpus[*] | tei:text[*] | tei:group[*] | tei:front[*] | tei:body[*] | tei:back[*] | tei:div[*]" mode="first">
    <xsl:param name="tries" select="100"/>
    <xsl:apply-templates select="*[1]" mode="first">
      <xsl:with-param name="tries" select="$tries"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Prints an element and all behind it, where nothing stands before it. -->
  <xsl:template match="*" mode="first">
    <xsl:param name="tries" select="100"/>
    <xsl:variable name="text"><xsl:apply-templates select="." mode="block"/></xsl:variable>
    <xsl:variable name="next" select="ancestor-or-self::*[following-sibling::*][1]/following-sibling::*[1]"/>
    <xsl:choose>
      <xsl:when test="$text != ''">
        <xsl:call-template name="without-first-line-end"><xsl:with-param name="text" select="string($text)"/></xsl:call-template>
        <xsl:apply-templates select="." mode="behind"/>
      </xsl:when>
      <!-- So many empty elements in front that one call within another would go too deep. -->
      <xsl:when test="$next and $tries = 0">
        <xsl:variable name="rest"><xsl:apply-templates select="." mode="behind"/></xsl:variable>
        <xsl:call-template name="without-first-line-end"><xsl:with-param name="text" select="string($rest)"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$next" mode="first">
          <xsl:with-param name="tries" select="$tries - 1"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- All that follows an element, to the end of the document. -->
  <xsl:template match="*" mode="behind">
    <xsl:apply-templates select="following-sibling::*" mode="block"/>
    <xsl:apply-templates select="parent::*" mode="behind"/>
  </xsl:template>

  <xsl:template name="without-first-line-end">
    <xsl:param name="text"/>
    <xsl:value-of select="substring($text, 1 + number(starts-with($text, '&#10;')))"/>
  </xsl:template>
</xsl:stylesheet>
