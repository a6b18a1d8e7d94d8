<?xml version="1.0" encoding="utf-8"?>
<!-- How lines of the reading view stand to each other, and the spaces in them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">

  <xsl:template name="print-line">
    <xsl:param name="content"/>
    <xsl:variable name="line" select="normalize-space($content)"/>
    <xsl:if test="$line != ''">
      <xsl:apply-templates select="." mode="before-line"/>
      <xsl:call-template name="tidy">
        <xsl:with-param name="text" select="$line"/>
      </xsl:call-template>
      <xsl:text>&#10;</xsl:text>
      <!-- Not written; it keeps the lines apart in memory, without which xsltproc takes quadratic time. -->
      <xsl:comment/>
    </xsl:if>
  </xsl:template>

  <!-- A blank line before each, except between the lines of one table, list, address, opener, closer or stanza. -->
  <xsl:template match="*" mode="before-line"><xsl:text>&#10;</xsl:text></xsl:template>

  <xsl:template match="tei:row | tei:l | tei:opener/* | tei:closer/*" mode="before-line">
    <xsl:if test="not(preceding-sibling::*[1])"><xsl:text>&#10;</xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="tei:addrLine" mode="before-line">
    <xsl:if test="not(preceding-sibling::*[1] or parent::tei:address[parent::tei:opener]/preceding-sibling::*[1])"><xsl:text>&#10;</xsl:text></xsl:if>
  </xsl:template>

  <!-- The paragraph under a label that has a line of its own. -->
  <xsl:template match="tei:sp/tei:p" mode="before-line">
    <xsl:if test="not(preceding-sibling::*[1][self::tei:speaker[contains(concat(' ', @rend, ' '), ' block ')]])"><xsl:text>&#10;</xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="tei:item" mode="before-line">
    <xsl:if test="not(preceding-sibling::*[1] or ../parent::tei:item)"><xsl:text>&#10;</xsl:text></xsl:if>
    <xsl:for-each select="ancestor::tei:list[parent::tei:item]"><xsl:text>  </xsl:text></xsl:for-each>
  </xsl:template>

  <!-- Takes out the spaces that an omission has left before a punctuation mark. A space before an ellipsis or a decimal point stays. -->
  <xsl:template name="tidy">
    <xsl:param name="text"/>
    <xsl:variable name="padded" select="concat($text, ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($padded, ' , ') or contains($padded, ' . ') or contains($padded, ' ; ') or contains($padded, ' : ')">
        <xsl:variable name="comma"><xsl:call-template name="join"><xsl:with-param name="text" select="$padded"/><xsl:with-param name="mark" select="','"/></xsl:call-template></xsl:variable>
        <xsl:variable name="stop"><xsl:call-template name="join"><xsl:with-param name="text" select="string($comma)"/><xsl:with-param name="mark" select="'.'"/></xsl:call-template></xsl:variable>
        <xsl:variable name="semicolon"><xsl:call-template name="join"><xsl:with-param name="text" select="string($stop)"/><xsl:with-param name="mark" select="';'"/></xsl:call-template></xsl:variable>
        <xsl:variable name="colon"><xsl:call-template name="join"><xsl:with-param name="text" select="string($semicolon)"/><xsl:with-param name="mark" select="':'"/></xsl:call-template></xsl:variable>
        <xsl:value-of select="normalize-space($colon)"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="join">
    <xsl:param name="text"/>
    <xsl:param name="mark"/>
    <xsl:variable name="loose" select="concat(' ', $mark, ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($text, $loose)">
        <xsl:value-of select="concat(substring-before($text, $loose), $mark, ' ')"/>
        <xsl:call-template name="join">
          <xsl:with-param name="text" select="substring-after($text, $loose)"/>
          <xsl:with-param name="mark" select="$mark"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
