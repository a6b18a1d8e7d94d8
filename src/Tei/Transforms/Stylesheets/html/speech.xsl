<?xml version="1.0" encoding="utf-8"?>
<!-- Speech: turns with their speakers, stage directions, and what somebody is said to have said. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:sp | tei:u[tei:seg]">
    <div>
      <xsl:call-template name="class"><xsl:with-param name="kind" select="'turn'"/></xsl:call-template>
      <xsl:call-template name="id-and-language"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="*"/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:speaker | tei:note[@type = 'speaker']" priority="2">
    <p class="speaker"><xsl:call-template name="id-and-language"/><xsl:call-template name="speaker"/></p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A label that runs in is the beginning of the paragraph after it. -->
  <xsl:template match="tei:speaker[not(contains(concat(' ', @rend, ' '), ' block '))][following-sibling::*[1][self::tei:p or self::tei:lg or self::tei:stage[@rend = 'none']]]
      | tei:note[@type = 'speaker'][not(contains(concat(' ', @rend, ' '), ' block '))][following-sibling::*[1][self::tei:seg] or following-sibling::*[1][self::tei:u]/*[1][self::tei:seg]]" priority="3"/>

  <xsl:template name="run-in-speaker">
    <xsl:if test="parent::tei:sp or parent::tei:u or parent::tei:lg/parent::tei:sp">
      <xsl:for-each select="(preceding-sibling::*[1] | self::*[not(preceding-sibling::*)]/parent::*[self::tei:u or self::tei:lg]/preceding-sibling::*[1])[self::tei:speaker or self::tei:note[@type = 'speaker']][not(contains(concat(' ', @rend, ' '), ' block '))][normalize-space()]">
        <span class="speaker"><xsl:call-template name="id-and-language"/><xsl:call-template name="speaker"/></span>
        <xsl:text> </xsl:text>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- The label leads to the index, unless the name in it does so already. -->
  <xsl:template name="speaker">
    <xsl:variable name="who" select="(parent::tei:sp | parent::tei:u | following-sibling::*[1][self::tei:u])/@who"/>
    <xsl:choose>
      <xsl:when test="starts-with($who, '#') and key('entry', substring($who, 2)) and not(.//tei:*[@ref or @target])">
        <a class="name person" href="{$who}"><xsl:apply-templates/></a>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:u">
    <div class="turn"><p><xsl:call-template name="id-and-language"/><xsl:apply-templates/></p></div>
  </xsl:template>

  <xsl:template match="tei:u/tei:seg">
    <p><xsl:call-template name="id-and-language"/><xsl:call-template name="run-in-speaker"/><xsl:apply-templates/></p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:u/tei:incident | tei:div/tei:incident" priority="2">
    <p class="stage"><xsl:call-template name="id-and-language"/><xsl:call-template name="bracketed"/></p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:stage">
    <span class="stage"><xsl:call-template name="id-and-language"/><xsl:call-template name="bracketed"/></span>
  </xsl:template>

  <xsl:template match="tei:div/tei:stage | tei:body/tei:stage | tei:sp/tei:stage">
    <p class="stage"><xsl:call-template name="id-and-language"/><xsl:if test="@rend = 'none'"><xsl:call-template name="run-in-speaker"/></xsl:if><xsl:call-template name="bracketed"/></p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:said">
    <span>
      <xsl:call-template name="class">
        <xsl:with-param name="kind">
          <xsl:text>said</xsl:text>
          <xsl:if test="@direct = 'false'"> reported</xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="id-and-language"/>
      <xsl:apply-templates/>
    </span>
    <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:call-template name="why"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
