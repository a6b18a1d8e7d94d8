<?xml version="1.0" encoding="utf-8"?>
<!-- A report on one document, which needs XSLT 3.0: grouping, regular expressions, maps, text value templates, try/catch, accumulators, iteration, and higher-order functions where the processor has them. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:report">
  <xsl:output method="text"/>
  <xsl:mode use-accumulators="paragraph depth" on-no-match="shallow-skip"/>
  <xsl:key name="entity" match="person | place | org" use="@xml:id"/>

  <!-- The number of the paragraph that the reading has reached, and how deep the divisions are. -->
  <xsl:accumulator name="paragraph" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//p" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="depth" as="xs:integer*" initial-value="0">
    <xsl:accumulator-rule match="div" select="head($value) + 1, $value"/>
    <xsl:accumulator-rule match="div" phase="end" select="tail($value)"/>
  </xsl:accumulator>

  <xsl:variable name="kinds" as="map(xs:string, xs:string)" select="map { 'persName': 'persons', 'placeName': 'places', 'orgName': 'bodies' }"/>

  <xsl:template match="/">
    <xsl:text>{normalize-space(//titleStmt/title[1])}&#10;</xsl:text>
    <xsl:text>numbers in the title: {f:numbers(string(//titleStmt/title[1]))}&#10;</xsl:text>
    <xsl:for-each-group select="//text//(persName | placeName | orgName)[@ref]" group-by="local-name()">
      <xsl:sort select="map:get($kinds, current-grouping-key())"/>
      <xsl:text>{$kinds(current-grouping-key())}: {count(current-group())}&#10;</xsl:text>
      <xsl:for-each-group select="current-group()" group-by="@ref">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sort select="current-grouping-key()"/>
        <xsl:if test="position() le 3">
          <xsl:text>  {f:name(current-group()[1])} {count(current-group())}, first in paragraph {current-group()[1]/accumulator-before('paragraph')}&#10;</xsl:text>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:for-each-group>
    <xsl:iterate select="//text//date/@when">
      <xsl:param name="earliest" as="xs:date?" select="()"/>
      <xsl:on-completion>earliest day: {($earliest, 'none')[1]}&#10;</xsl:on-completion>
      <xsl:variable name="day" as="xs:date?" select="f:day(.)"/>
      <xsl:next-iteration>
        <xsl:with-param name="earliest" select="min(($earliest, $day))"/>
      </xsl:next-iteration>
    </xsl:iterate>
    <xsl:text>longest words: {f:longest(//text//p)}&#10;</xsl:text>
    <xsl:text>deepest division: {max((0, //div/head(accumulator-before('depth'))))}&#10;</xsl:text>
    <xsl:text>{serialize(map { 'paragraphs': count(//text//p), 'lists': array { //list ! count(item) } }, map { 'method': 'json', 'indent': false() })}&#10;</xsl:text>
  </xsl:template>

  <!-- The name of whom a mention means; an identifier that leads nowhere as it is. -->
  <xsl:function name="f:name" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="entity" select="key('entity', substring-after($mention/@ref, '#'), root($mention))"/>
    <xsl:sequence select="normalize-space(($entity/(persName | placeName | orgName), $mention/@ref)[1])"/>
  </xsl:function>

  <!-- A date that is no whole day is no error here. -->
  <xsl:function name="f:day" as="xs:date?">
    <xsl:param name="when" as="xs:string"/>
    <xsl:try>
      <xsl:sequence select="xs:date($when)"/>
      <xsl:catch errors="*" select="()"/>
    </xsl:try>
  </xsl:function>

  <xsl:function name="f:numbers" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="found" as="xs:string*">
      <xsl:analyze-string select="$title" regex="(No\.\s+)?(\d+)">
        <xsl:matching-substring>{if (regex-group(1)) then 'No. ' else ''}{regex-group(2)}</xsl:matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($found, ', ')"/>
  </xsl:function>

  <!-- Sorting by a function is of higher order, which Saxon-HE has from version 10; before, by the instruction. -->
  <xsl:function name="f:longest" as="xs:string">
    <xsl:param name="paragraphs" as="element(p)*"/>
    <xsl:variable name="words" as="xs:string*" select="distinct-values($paragraphs ! tokenize(lower-case(replace(., '[^\p{L}\s]', ''))))"/>
    <xsl:variable name="sorted" as="xs:string*" use-when="system-property('xsl:supports-higher-order-functions') = 'yes'" select="sort($words, (), function($w) { -string-length($w), $w })"/>
    <xsl:variable name="sorted" as="xs:string*" use-when="system-property('xsl:supports-higher-order-functions') != 'yes'">
      <xsl:perform-sort select="$words">
        <xsl:sort select="string-length(.)" order="descending"/>
        <xsl:sort select="." collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
      </xsl:perform-sort>
    </xsl:variable>
    <xsl:sequence select="string-join(subsequence($sorted, 1, 3), ', ')"/>
  </xsl:function>
</xsl:stylesheet>
