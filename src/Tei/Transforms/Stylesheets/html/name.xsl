<?xml version="1.0" encoding="utf-8"?>
<!-- Names: links to the index where the header has an entry. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:key name="entry" match="tei:person | tei:place | tei:org" use="@xml:id"/>

  <xsl:template match="tei:persName | tei:placeName | tei:geogName | tei:orgName | tei:rs">
    <xsl:variable name="kind">
      <xsl:choose>
        <xsl:when test="self::tei:persName">name person</xsl:when>
        <xsl:when test="self::tei:orgName">name organisation</xsl:when>
        <xsl:when test="self::tei:rs">name reference</xsl:when>
        <xsl:otherwise>name place</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <!-- HTML knows no link inside a link: the outer name wins, but a note mark is not lost for it. -->
      <xsl:when test="starts-with(@ref, '#') and key('entry', substring(@ref, 2)) and not(.//tei:ref)
          and not(ancestor::tei:ref or ancestor::tei:persName[@ref] or ancestor::tei:placeName[@ref] or ancestor::tei:geogName[@ref] or ancestor::tei:orgName[@ref] or ancestor::tei:rs[@ref])">
        <a href="{@ref}">
          <xsl:call-template name="class"><xsl:with-param name="kind" select="$kind"/></xsl:call-template>
          <xsl:call-template name="id-and-language"/>
          <xsl:apply-templates/>
        </a>
        <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:call-template name="why"/></xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="class"><xsl:with-param name="kind" select="$kind"/></xsl:call-template>
          <xsl:call-template name="id-and-language"/>
          <xsl:apply-templates/>
        </span>
        <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:call-template name="why"/></xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
