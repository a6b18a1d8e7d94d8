<?xml version="1.0" encoding="utf-8"?>
<!--
  What is a line. An element is a container (its element children are visited, its white space is layout), a line (all its white space is text,
  and each run of it is one space), or omitted. The importing stylesheet says how a line is printed ("print-line") and what stands in it (mode "inline").
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:output method="text" encoding="UTF-8"/>

  <!-- Containers. -->
  <xsl:template match="tei:TEI | tei:teiCorpus | tei:text | tei:group | tei:floatingText | tei:front | tei:body | tei:back | tei:div | tei:opener | tei:closer
      | tei:postscript | tei:list | tei:table | tei:address | tei:lg | tei:castList | tei:quote[tei:p | tei:l | tei:lg] | tei:cit[tei:quote/tei:p]" mode="block">
    <xsl:apply-templates select="*" mode="block"/>
  </xsl:template>

  <!-- An opener or closer with words of its own is one line. -->
  <xsl:template match="tei:opener[text()[normalize-space()]] | tei:closer[text()[normalize-space()]]" mode="block" priority="2">
    <xsl:call-template name="print-own-line"/>
  </xsl:template>

  <!-- Everything else in a container is a line; the blocks inside it (the list of an item) follow as lines of their own. -->
  <xsl:template match="*" mode="block">
    <xsl:choose>
      <!-- A page begins between the paragraphs of an item. -->
      <xsl:when test="self::tei:item[tei:p][tei:fw][not(text()[normalize-space()])][not(tei:*[not(self::tei:p or self::tei:list or self::tei:table or self::tei:pb or self::tei:fw)])]">
        <xsl:apply-templates select="*" mode="block"/>
      </xsl:when>
      <xsl:when test="tei:p | tei:list | tei:table | tei:lg">
        <xsl:call-template name="print-line">
          <xsl:with-param name="content"><xsl:apply-templates select="node()[not(self::tei:p | self::tei:list | self::tei:table | self::tei:lg)]" mode="inline"/></xsl:with-param>
        </xsl:call-template>
        <xsl:apply-templates select="tei:p | tei:list | tei:table | tei:lg" mode="block"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="print-own-line"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A turn: a label that runs in ("Mr. X: text") is printed by the paragraph after it. -->
  <xsl:template match="tei:sp | tei:u[tei:seg]" mode="block">
    <xsl:apply-templates select="*" mode="turn"/>
  </xsl:template>

  <xsl:template match="*" mode="turn">
    <xsl:apply-templates select="." mode="block"/>
  </xsl:template>

  <xsl:template match="tei:speaker | tei:note[@type = 'speaker']" mode="turn">
    <xsl:if test="contains(concat(' ', @rend, ' '), ' block ') or not(following-sibling::*[1][self::tei:p or self::tei:seg or self::tei:lg or self::tei:stage[@rend = 'none']])">
      <xsl:apply-templates select="." mode="block"/>
    </xsl:if>
  </xsl:template>

  <!-- Before an utterance the label is printed by its first paragraph, unless it has a line of its own. -->
  <xsl:template match="tei:div/tei:note[@type = 'speaker'][not(contains(concat(' ', @rend, ' '), ' block '))][following-sibling::*[1][self::tei:u]/*[1][self::tei:seg]]" mode="block" priority="2"/>

  <xsl:template match="tei:sp/tei:lg" mode="turn">
    <xsl:apply-templates select="*" mode="turn"/>
  </xsl:template>

  <xsl:template match="tei:p | tei:seg | tei:lg/tei:l | tei:sp/tei:stage[@rend = 'none']" mode="turn">
    <xsl:variable name="speaker" select="(preceding-sibling::*[1] | self::*[not(preceding-sibling::*)]/parent::*[self::tei:u or self::tei:lg]/preceding-sibling::*[1])[self::tei:speaker or self::tei:note[@type = 'speaker']][self::*[not(contains(concat(' ', @rend, ' '), ' block '))]]"/>
    <xsl:choose>
      <xsl:when test="$speaker">
        <xsl:call-template name="print-line">
          <xsl:with-param name="content">
            <xsl:apply-templates select="$speaker" mode="inline"/>
            <xsl:if test="not($speaker/@rend = 'tight')"><xsl:text> </xsl:text></xsl:if>
            <!-- A direction has signs of its own around it. -->
            <xsl:apply-templates select="self::tei:stage | node()[not(parent::tei:stage or self::tei:list or self::tei:table or self::tei:lg)]" mode="inline"/>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:apply-templates select="tei:list | tei:table | tei:lg" mode="block"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="block"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Omitted. -->
  <xsl:template match="tei:teiHeader | tei:standOff | tei:facsimile | tei:sourceDoc | tei:pb | tei:lb | tei:cb | tei:gb | tei:milestone | tei:anchor" mode="block" priority="2"/>

  <xsl:template name="print-own-line">
    <xsl:call-template name="print-line">
      <xsl:with-param name="content"><xsl:apply-templates select="." mode="inline"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Inside a line. A block that stands there after all, and a cell, is held apart by a space; runs of spaces are made one when the line is printed. -->
  <xsl:template match="*" mode="inline">
    <xsl:call-template name="open-sign"/>
    <xsl:apply-templates select="." mode="content"/>
    <xsl:call-template name="close-sign"/>
  </xsl:template>

  <xsl:template match="tei:p | tei:list | tei:item | tei:table | tei:cell | tei:lg | tei:l" mode="inline">
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="content"/>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="tei:row" mode="inline">
    <xsl:apply-templates select="*" mode="inline"/>
  </xsl:template>

  <xsl:template match="*" mode="content">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="tei:gap[tei:desc] | tei:space[tei:desc] | tei:vocal[tei:desc] | tei:kinesic[tei:desc] | tei:incident[tei:desc]" mode="content">
    <xsl:apply-templates select="tei:desc" mode="inline"/>
  </xsl:template>

  <xsl:template match="tei:gap" mode="content" priority="0">...</xsl:template>

  <xsl:template match="tei:space" mode="content" priority="0">blank</xsl:template>

  <!-- White space with a line feed at the ends of an element is an indenter's. (A predicate in the pattern would cost xsltproc quadratic time.) -->
  <xsl:template match="text()" mode="inline">
    <xsl:if test="not(contains(., '&#10;')) or normalize-space() or (preceding-sibling::node()[1] and following-sibling::node()[1])">
      <xsl:value-of select="."/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="inline"/>
</xsl:stylesheet>
