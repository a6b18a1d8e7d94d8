<?xml version="1.0" encoding="utf-8"?>
<!-- What editor and software supplied, in words: every insertion, and every name, date and speech of which the software is not certain, each with the way to its place and back.
     The places have their ids from MentionNumbering; without them the list has no links. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:variable name="words" select="/tei:TEI/tei:text//*"/>
  <xsl:variable name="insertions" select="$words[self::tei:supplied or self::tei:ex or self::tei:corr or self::tei:reg or self::tei:expan or self::tei:unclear or self::tei:gap or self::tei:note]
      [not(self::tei:note) or @type = 'identification' or @type = 'editorial' or @type = 'material' or @type = 'signature'][not(self::tei:expan) or not(.//tei:ex)][self::tei:gap or normalize-space()][not(@prev)]"/>
  <xsl:variable name="doubts" select="$words[@cert = 'low' or @cert = 'medium']
      [self::tei:persName or self::tei:placeName or self::tei:geogName or self::tei:orgName or self::tei:rs or self::tei:date or self::tei:time or self::tei:measure or self::tei:num or self::tei:said or self::tei:sp]
      [normalize-space()][not(self::tei:date or self::tei:time) or not(ancestor::tei:date or ancestor::tei:time)][not(@prev)]"/>

  <xsl:template name="review">
    <xsl:if test="$insertions or $doubts">
      <section class="review" id="page-review">
        <h2>What editor and software supplied</h2>
        <details>
          <summary>
            <xsl:value-of select="count($insertions)"/>
            <xsl:choose><xsl:when test="count($insertions) = 1"> insertion or gap</xsl:when><xsl:otherwise> insertions and gaps</xsl:otherwise></xsl:choose>
            <xsl:text>; </xsl:text>
            <xsl:value-of select="count($doubts)"/>
            <xsl:choose><xsl:when test="count($doubts) = 1"> reading that is not certain</xsl:when><xsl:otherwise> readings that are not certain</xsl:otherwise></xsl:choose>
          </summary>
          <xsl:text>&#10;</xsl:text>
          <xsl:call-template name="review-list">
            <xsl:with-param name="title" select="'Insertions and gaps'"/>
            <xsl:with-param name="places" select="$insertions"/>
          </xsl:call-template>
          <xsl:call-template name="review-list">
            <xsl:with-param name="title" select="'Names, dates and speech'"/>
            <xsl:with-param name="places" select="$doubts"/>
          </xsl:call-template>
        </details>
      </section>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template name="review-list">
    <xsl:param name="title"/>
    <xsl:param name="places"/>
    <xsl:if test="$places">
      <h3><xsl:value-of select="$title"/></h3>
      <ol>
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates select="$places" mode="review"/>
      </ol>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="review">
    <xsl:variable name="excerpt"><xsl:call-template name="excerpt"/></xsl:variable>
    <li>
      <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="concat('why-', @xml:id)"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="@xml:id"><a href="#{@xml:id}" lang="{$language}"><xsl:value-of select="$excerpt"/></a></xsl:when>
        <xsl:otherwise><span lang="{$language}"><xsl:value-of select="$excerpt"/></span></xsl:otherwise>
      </xsl:choose>
      <xsl:text>: </xsl:text>
      <xsl:apply-templates select="." mode="what"/>
      <xsl:call-template name="reason"/>
      <xsl:call-template name="extent"/>
      <xsl:call-template name="responsible"/>
      <xsl:if test="@cert"><xsl:value-of select="concat(', certainty ', @cert)"/></xsl:if>
      <xsl:choose>
        <xsl:when test="@evidence = 'internal'">, judged from the text itself</xsl:when>
        <xsl:when test="@evidence = 'external'">, found in an authority</xsl:when>
        <xsl:when test="@evidence = 'conjecture'">, a conjecture</xsl:when>
      </xsl:choose>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- The first words of what stands there. -->
  <xsl:template name="excerpt">
    <xsl:variable name="here" select="normalize-space()"/>
    <xsl:choose>
      <xsl:when test="$here = ''">…</xsl:when>
      <xsl:when test="string-length($here) &gt; 60 and contains(substring($here, 50, 20), ' ')"><xsl:value-of select="concat(substring($here, 1, 49), substring-before(substring($here, 50), ' '), ' …')"/></xsl:when>
      <xsl:when test="string-length($here) &gt; 60"><xsl:value-of select="concat(substring($here, 1, 60), '…')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$here"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="what">words supplied</xsl:template>
  <xsl:template match="tei:supplied[preceding-sibling::node()[1][self::text()][normalize-space(substring(., string-length()))]]" mode="what">letters supplied</xsl:template>
  <xsl:template match="tei:ex" mode="what">letters that complete “<xsl:value-of select="normalize-space(ancestor::tei:choice[1]/tei:abbr)"/>”</xsl:template>
  <xsl:template match="tei:corr" mode="what">correction of “<xsl:value-of select="normalize-space(../tei:sic)"/>”</xsl:template>
  <xsl:template match="tei:reg" mode="what">usual form of “<xsl:value-of select="normalize-space(../tei:orig)"/>”</xsl:template>
  <xsl:template match="tei:expan" mode="what">what “<xsl:value-of select="normalize-space(../tei:abbr)"/>” stands for</xsl:template>
  <xsl:template match="tei:unclear" mode="what">hard to read</xsl:template>
  <xsl:template match="tei:gap" mode="what">gap</xsl:template>
  <xsl:template match="tei:note" mode="what">remark</xsl:template>
  <xsl:template match="tei:note[@type = 'identification']" mode="what">who or what is meant</xsl:template>
  <xsl:template match="tei:note[@type = 'material']" mode="what">remark about the paper or the hand</xsl:template>
  <xsl:template match="tei:note[@type = 'signature']" mode="what">remark about the signature</xsl:template>
  <xsl:template match="tei:persName | tei:placeName | tei:geogName | tei:orgName | tei:rs" mode="what">
    <xsl:variable name="entry" select="key('entry', substring-after(@ref, '#'))[1]"/>
    <xsl:choose>
      <xsl:when test="self::tei:persName">name of a person</xsl:when>
      <xsl:when test="self::tei:orgName">name of a body</xsl:when>
      <xsl:when test="self::tei:rs">refers to somebody or something</xsl:when>
      <xsl:otherwise>name of a place</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$entry">, taken for <xsl:value-of select="normalize-space(($entry/tei:persName | $entry/tei:placeName | $entry/tei:geogName | $entry/tei:orgName)[1])"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:date | tei:time" mode="what">
    <xsl:value-of select="local-name()"/>
    <xsl:if test="@when | @from | @notBefore | @to | @notAfter">, read as <xsl:value-of select="(@when | @from | @notBefore | @to | @notAfter)[1]"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:measure | tei:num" mode="what">
    <xsl:text>number</xsl:text>
    <xsl:if test="@quantity | @value">, read as <xsl:value-of select="normalize-space(concat(@quantity, @value, ' ', @unit))"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:said | tei:sp" mode="what">
    <xsl:variable name="speaker" select="key('entry', substring-after(@who, '#'))[1]"/>
    <xsl:choose>
      <xsl:when test="@direct = 'false'">reported speech</xsl:when>
      <xsl:otherwise>speech</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$speaker"> of <xsl:value-of select="normalize-space($speaker/tei:persName[1])"/></xsl:if>
  </xsl:template>

  <xsl:template name="reason">
    <xsl:choose>
      <xsl:when test="not(@reason)"/>
      <xsl:when test="@reason = 'omitted'">, left out in the source</xsl:when>
      <xsl:when test="@reason = 'subaudible'">, understood</xsl:when>
      <xsl:when test="@reason = 'illegible'">, unreadable</xsl:when>
      <xsl:when test="@reason = 'classified'">, withheld</xsl:when>
      <xsl:when test="@reason = 'editorial'">, left out by the edition</xsl:when>
      <xsl:when test="@reason = 'missing'">, missing</xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(', ', @reason)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="extent">
    <xsl:variable name="number" select="string((@quantity | @atMost | @atLeast)[1])"/>
    <xsl:if test="@unit and $number != ''">
      <xsl:text>, </xsl:text>
      <xsl:if test="@atMost and not(@quantity)">at most </xsl:if>
      <xsl:if test="@atLeast and not(@quantity | @atMost)">at least </xsl:if>
      <xsl:value-of select="concat($number, ' ', @unit)"/>
      <xsl:if test="number($number) != 1">s</xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template name="responsible">
    <xsl:choose>
      <xsl:when test="not(@resp)"/>
      <xsl:when test="@resp = '#editor'">, by the editor</xsl:when>
      <xsl:when test="@resp = '#translator'">, by the translator</xsl:when>
      <xsl:when test="@resp = '#software'">, by the software</xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(', by ', substring-after(@resp, '#'))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Behind the place: the way back to the list, shown where one came from the list and where what is unreviewed is shown. No link stands inside a link. -->
  <xsl:template name="why">
    <xsl:if test="@xml:id and not(@prev) and ancestor::tei:text and not(ancestor::tei:ref or ancestor::tei:speaker or ancestor::tei:note[@type = 'speaker']
        or ancestor::tei:persName[@ref] or ancestor::tei:placeName[@ref] or ancestor::tei:geogName[@ref] or ancestor::tei:orgName[@ref] or ancestor::tei:rs[@ref])">
      <a class="why" href="#why-{@xml:id}" aria-label="Why this stands here">?</a>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
