<?xml version="1.0" encoding="utf-8"?>
<!-- The index of persons, places and organisations, each with the way back to its mentions (those that have an xml:id). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:key name="mention" match="tei:persName[@ref] | tei:placeName[@ref] | tei:geogName[@ref] | tei:orgName[@ref] | tei:rs[@ref]" use="substring-after(@ref, '#')"/>
  <!-- A speaker's label names whoever speaks, unless a name in it does. -->
  <xsl:key name="mention" match="tei:sp/tei:speaker[not(.//tei:*/@ref = ../@who)] | tei:u/tei:note[@type = 'speaker'][not(.//tei:*/@ref = ../@who)]" use="substring-after(../@who, '#')"/>
  <xsl:key name="mention" match="tei:note[@type = 'speaker'][not(parent::tei:sp or parent::tei:u)][following-sibling::*[1][self::tei:u]][not(.//tei:*/@ref = following-sibling::*[1]/@who)]" use="substring-after(following-sibling::*[1]/@who, '#')"/>

  <xsl:template name="register">
    <xsl:if test="$persons | $places | $organisations">
      <div class="register">
        <xsl:call-template name="entries"><xsl:with-param name="id" select="'page-persons'"/><xsl:with-param name="title" select="$word-persons"/><xsl:with-param name="entries" select="$persons"/></xsl:call-template>
        <xsl:call-template name="entries"><xsl:with-param name="id" select="'page-places'"/><xsl:with-param name="title" select="$word-places"/><xsl:with-param name="entries" select="$places"/></xsl:call-template>
        <xsl:call-template name="entries"><xsl:with-param name="id" select="'page-organisations'"/><xsl:with-param name="title" select="$word-organisations"/><xsl:with-param name="entries" select="$organisations"/></xsl:call-template>
      </div>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template name="entries">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="entries"/>
    <xsl:if test="$entries">
      <section id="{$id}">
        <h2><xsl:value-of select="$title"/></h2>
        <ul class="entries">
          <xsl:text>&#10;</xsl:text>
          <xsl:apply-templates select="$entries" mode="entry"/>
        </ul>
      </section>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:person | tei:place | tei:org" mode="entry">
    <xsl:variable name="names" select="(tei:persName | tei:placeName | tei:geogName | tei:orgName)[normalize-space()]"/>
    <li>
      <xsl:call-template name="id-and-language"/>
      <b class="entry-name"><xsl:value-of select="normalize-space($names[1])"/><xsl:if test="not($names)"><xsl:value-of select="@xml:id"/></xsl:if></b>
      <xsl:call-template name="life"/>
      <xsl:if test="$names[2]">
        <xsl:text> </xsl:text>
        <span class="aliases">
          <xsl:value-of select="concat($word-page-also, ' ')"/>
          <xsl:for-each select="$names[position() &gt; 1]">
            <xsl:if test="position() &gt; 1"><xsl:text>; </xsl:text></xsl:if>
            <xsl:value-of select="normalize-space()"/>
          </xsl:for-each>
        </span>
      </xsl:if>
      <xsl:for-each select="(tei:occupation | tei:note | tei:desc)[normalize-space()]">
        <xsl:text> </xsl:text>
        <span class="about"><xsl:value-of select="normalize-space()"/><xsl:call-template name="years"/></span>
      </xsl:for-each>
      <xsl:for-each select="tei:location/tei:geo[normalize-space()]">
        <xsl:text> </xsl:text>
        <span class="about"><xsl:value-of select="normalize-space()"/></span>
      </xsl:for-each>
      <xsl:if test="tei:idno[normalize-space()]">
        <xsl:text> </xsl:text>
        <span class="idnos">
          <xsl:for-each select="tei:idno[normalize-space()]">
            <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
            <xsl:call-template name="external"/>
          </xsl:for-each>
        </span>
      </xsl:if>
      <xsl:call-template name="mentions"/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="life">
    <xsl:variable name="birth"><xsl:apply-templates select="tei:birth[1]" mode="year"/></xsl:variable>
    <xsl:variable name="death"><xsl:apply-templates select="tei:death[1]" mode="year"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$birth != '' and $death != ''"><xsl:text> </xsl:text><span class="life"><xsl:value-of select="concat($birth, '–', $death)"/></span></xsl:when>
      <xsl:when test="$birth != ''"><xsl:text> </xsl:text><span class="life"><xsl:value-of select="concat($word-page-born, ' ', $birth)"/></span></xsl:when>
      <xsl:when test="$death != ''"><xsl:text> </xsl:text><span class="life"><xsl:value-of select="concat($word-page-died, ' ', $death)"/></span></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:birth | tei:death" mode="year">
    <xsl:variable name="when" select="string((@when | @notBefore | @notAfter | tei:date/@when)[1])"/>
    <xsl:choose>
      <xsl:when test="starts-with($when, '-')"><xsl:value-of select="concat(substring($when, 2, 4), ' ', $word-page-before-christ)"/></xsl:when>
      <xsl:when test="$when != ''"><xsl:value-of select="substring($when, 1, 4)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space()"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="years">
    <xsl:choose>
      <xsl:when test="@from and @to"><xsl:value-of select="concat(' (', substring(@from, 1, 4), '–', substring(@to, 1, 4), ')')"/></xsl:when>
      <xsl:when test="@from"><xsl:value-of select="concat(' (', $word-page-from-year, ' ', substring(@from, 1, 4), ')')"/></xsl:when>
      <xsl:when test="@to"><xsl:value-of select="concat(' (', $word-page-until-year, ' ', substring(@to, 1, 4), ')')"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The entry of another authority. -->
  <xsl:template name="external">
    <xsl:variable name="type" select="translate(@type, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
    <xsl:variable name="id" select="normalize-space()"/>
    <xsl:variable name="target">
      <xsl:choose>
        <xsl:when test="contains($id, '://')"><xsl:value-of select="$id"/></xsl:when>
        <xsl:when test="translate($id, '0123456789QX', '') != ''"/>
        <xsl:when test="$type = 'wikidata'"><xsl:value-of select="concat('https://www.wikidata.org/wiki/', $id)"/></xsl:when>
        <xsl:when test="$type = 'geonames'"><xsl:value-of select="concat('https://www.geonames.org/', $id)"/></xsl:when>
        <xsl:when test="$type = 'viaf'"><xsl:value-of select="concat('https://viaf.org/viaf/', $id)"/></xsl:when>
        <xsl:when test="$type = 'gnd'"><xsl:value-of select="concat('https://d-nb.info/gnd/', $id)"/></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="authority">
      <xsl:choose>
        <xsl:when test="$type = 'wikidata'">Wikidata</xsl:when>
        <xsl:when test="$type = 'geonames'">GeoNames</xsl:when>
        <xsl:when test="$type = 'viaf'">VIAF</xsl:when>
        <xsl:when test="$type = 'gnd'">GND</xsl:when>
        <xsl:otherwise><xsl:value-of select="@type"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="label" select="normalize-space(concat($authority, ' ', $id))"/>
    <xsl:call-template name="link">
      <xsl:with-param name="target" select="string($target)"/>
      <xsl:with-param name="label" select="$label"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="mentions">
    <xsl:variable name="mentions" select="key('mention', @xml:id)[@xml:id][not(@prev)]"/>
    <xsl:if test="$mentions">
      <xsl:text> </xsl:text>
      <span class="mentions">
        <xsl:value-of select="concat($word-page-in-text, ': ')"/>
        <xsl:for-each select="$mentions">
          <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
          <a href="#{@xml:id}"><xsl:value-of select="position()"/></a>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
