<?xml version="1.0" encoding="utf-8"?>
<!-- What editor and software supplied, in words: every insertion, and every name, date and speech of which the software is not certain, each with the way to its place and back.
     The places have their ids from MentionNumbering; without them the list has no links. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:variable name="words" select="/tei:TEI/tei:text//*"/>
  <xsl:variable name="insertions" select="$words[self::tei:supplied or self::tei:ex or self::tei:corr or self::tei:reg or self::tei:expan or self::tei:unclear or self::tei:gap or self::tei:note]
      [not(self::tei:note) or @type = 'identification' or @type = 'editorial' or @type = 'material' or @type = 'signature' or @type = 'received'][not(self::tei:expan) or not(.//tei:ex)][self::tei:gap or normalize-space()][not(@prev)]"/>
  <xsl:variable name="doubts" select="$words[@cert = 'low' or @cert = 'medium']
      [self::tei:persName or self::tei:placeName or self::tei:geogName or self::tei:orgName or self::tei:rs or self::tei:date or self::tei:time or self::tei:measure or self::tei:num or self::tei:said or self::tei:sp]
      [normalize-space()][not(self::tei:date or self::tei:time) or not(ancestor::tei:date or ancestor::tei:time)][not(@prev)]"/>

  <xsl:template name="review">
    <xsl:if test="$insertions or $doubts">
      <section class="review" id="page-review">
        <h2><xsl:value-of select="$word-page-review"/></h2>
        <details>
          <summary>
            <xsl:call-template name="count"><xsl:with-param name="number" select="count($insertions)"/><xsl:with-param name="one" select="$word-page-insertion-one"/><xsl:with-param name="many" select="$word-page-insertion-many"/></xsl:call-template>
            <xsl:text>; </xsl:text>
            <xsl:call-template name="count"><xsl:with-param name="number" select="count($doubts)"/><xsl:with-param name="one" select="$word-page-doubt-one"/><xsl:with-param name="many" select="$word-page-doubt-many"/></xsl:call-template>
          </summary>
          <xsl:text>&#10;</xsl:text>
          <xsl:call-template name="review-list">
            <xsl:with-param name="title" select="$word-page-review-insertions"/>
            <xsl:with-param name="places" select="$insertions"/>
          </xsl:call-template>
          <xsl:call-template name="review-list">
            <xsl:with-param name="title" select="$word-page-review-doubts"/>
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
      <xsl:if test="@cert">
        <xsl:value-of select="concat(', ', $word-page-certainty, ' ')"/>
        <xsl:choose>
          <xsl:when test="@cert = 'high'"><xsl:value-of select="$word-page-certainty-high"/></xsl:when>
          <xsl:when test="@cert = 'medium'"><xsl:value-of select="$word-page-certainty-medium"/></xsl:when>
          <xsl:when test="@cert = 'low'"><xsl:value-of select="$word-page-certainty-low"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="@cert"/></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="@evidence = 'internal'"><xsl:value-of select="concat(', ', $word-page-evidence-internal)"/></xsl:when>
        <xsl:when test="@evidence = 'external'"><xsl:value-of select="concat(', ', $word-page-evidence-external)"/></xsl:when>
        <xsl:when test="@evidence = 'conjecture'"><xsl:value-of select="concat(', ', $word-page-evidence-conjecture)"/></xsl:when>
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

  <xsl:template match="*" mode="what"><xsl:value-of select="$word-page-what-words"/></xsl:template>
  <xsl:template match="tei:supplied[preceding-sibling::node()[1][self::text()][normalize-space(substring(., string-length()))]]" mode="what"><xsl:value-of select="$word-page-what-letters"/></xsl:template>
  <xsl:template match="tei:ex" mode="what"><xsl:value-of select="concat($word-page-what-completes, ' ', $word-page-quote-open, normalize-space(ancestor::tei:choice[1]/tei:abbr), $word-page-quote-close)"/></xsl:template>
  <xsl:template match="tei:corr" mode="what"><xsl:value-of select="concat($word-page-what-correction, ' ', $word-page-quote-open, normalize-space(../tei:sic), $word-page-quote-close)"/></xsl:template>
  <xsl:template match="tei:reg" mode="what"><xsl:value-of select="concat($word-page-what-usual, ' ', $word-page-quote-open, normalize-space(../tei:orig), $word-page-quote-close)"/></xsl:template>
  <xsl:template match="tei:expan" mode="what"><xsl:value-of select="concat($word-page-what-expanded, ' ', $word-page-quote-open, normalize-space(../tei:abbr), $word-page-quote-close)"/></xsl:template>
  <xsl:template match="tei:unclear" mode="what"><xsl:value-of select="$word-page-what-unclear"/></xsl:template>
  <xsl:template match="tei:gap" mode="what"><xsl:value-of select="$word-page-what-gap"/></xsl:template>
  <xsl:template match="tei:note" mode="what"><xsl:value-of select="$word-page-what-remark"/></xsl:template>
  <xsl:template match="tei:note[@type = 'identification']" mode="what"><xsl:value-of select="$word-page-what-meant"/></xsl:template>
  <xsl:template match="tei:note[@type = 'material']" mode="what"><xsl:value-of select="$word-page-what-paper"/></xsl:template>
  <xsl:template match="tei:note[@type = 'signature']" mode="what"><xsl:value-of select="$word-page-what-signature"/></xsl:template>
  <xsl:template match="tei:persName | tei:placeName | tei:geogName | tei:orgName | tei:rs" mode="what">
    <xsl:variable name="entry" select="key('entry', substring-after(@ref, '#'))[1]"/>
    <xsl:choose>
      <xsl:when test="self::tei:persName"><xsl:value-of select="$word-page-what-person"/></xsl:when>
      <xsl:when test="self::tei:orgName"><xsl:value-of select="$word-page-what-body"/></xsl:when>
      <xsl:when test="self::tei:rs"><xsl:value-of select="$word-page-what-reference"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$word-page-what-place"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$entry"><xsl:value-of select="concat(', ', $word-page-what-taken, ' ', normalize-space(($entry/tei:persName | $entry/tei:placeName | $entry/tei:geogName | $entry/tei:orgName)[1]))"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:date | tei:time" mode="what">
    <xsl:choose><xsl:when test="self::tei:time"><xsl:value-of select="$word-page-what-time"/></xsl:when><xsl:otherwise><xsl:value-of select="$word-page-what-date"/></xsl:otherwise></xsl:choose>
    <xsl:if test="@when | @from | @notBefore | @to | @notAfter"><xsl:value-of select="concat(', ', $word-page-what-read, ' ', (@when | @from | @notBefore | @to | @notAfter)[1])"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:measure | tei:num" mode="what">
    <xsl:value-of select="$word-page-what-number"/>
    <xsl:if test="@quantity | @value"><xsl:value-of select="concat(', ', $word-page-what-read, ' ', normalize-space(concat(@quantity, @value, ' ', @unit)))"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:said | tei:sp" mode="what">
    <xsl:variable name="speaker" select="key('entry', substring-after(@who, '#'))[1]"/>
    <xsl:choose>
      <xsl:when test="@direct = 'false'"><xsl:value-of select="$word-page-what-reported"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$word-page-what-speech"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$speaker"><xsl:value-of select="concat(' ', $word-page-what-speaker, ' ', normalize-space($speaker/tei:persName[1]))"/></xsl:if>
  </xsl:template>

  <xsl:template name="reason">
    <xsl:choose>
      <xsl:when test="not(@reason)"/>
      <xsl:when test="@reason = 'omitted'"><xsl:value-of select="concat(', ', $word-page-reason-omitted)"/></xsl:when>
      <xsl:when test="@reason = 'subaudible'"><xsl:value-of select="concat(', ', $word-page-reason-subaudible)"/></xsl:when>
      <xsl:when test="@reason = 'illegible'"><xsl:value-of select="concat(', ', $word-page-reason-illegible)"/></xsl:when>
      <xsl:when test="@reason = 'classified'"><xsl:value-of select="concat(', ', $word-page-reason-classified)"/></xsl:when>
      <xsl:when test="@reason = 'editorial'"><xsl:value-of select="concat(', ', $word-page-reason-editorial)"/></xsl:when>
      <xsl:when test="@reason = 'missing'"><xsl:value-of select="concat(', ', $word-page-reason-missing)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(', ', @reason)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="extent">
    <xsl:variable name="number" select="string((@quantity | @atMost | @atLeast)[1])"/>
    <xsl:if test="@unit and $number != ''">
      <xsl:text>, </xsl:text>
      <xsl:if test="@atMost and not(@quantity)"><xsl:value-of select="concat($word-page-at-most, ' ')"/></xsl:if>
      <xsl:if test="@atLeast and not(@quantity | @atMost)"><xsl:value-of select="concat($word-page-at-least, ' ')"/></xsl:if>
      <xsl:choose>
        <xsl:when test="@unit = 'line' or @unit = 'lines'"><xsl:call-template name="count"><xsl:with-param name="number" select="$number"/><xsl:with-param name="one" select="$word-page-unit-line-one"/><xsl:with-param name="many" select="$word-page-unit-line-many"/></xsl:call-template></xsl:when>
        <xsl:when test="@unit = 'word' or @unit = 'words'"><xsl:call-template name="count"><xsl:with-param name="number" select="$number"/><xsl:with-param name="one" select="$word-page-unit-word-one"/><xsl:with-param name="many" select="$word-page-unit-word-many"/></xsl:call-template></xsl:when>
        <xsl:when test="@unit = 'page' or @unit = 'pages'"><xsl:call-template name="count"><xsl:with-param name="number" select="$number"/><xsl:with-param name="one" select="$word-page-unit-page-one"/><xsl:with-param name="many" select="$word-page-unit-page-many"/></xsl:call-template></xsl:when>
        <xsl:when test="@unit = 'paragraph' or @unit = 'paragraphs'"><xsl:call-template name="count"><xsl:with-param name="number" select="$number"/><xsl:with-param name="one" select="$word-page-unit-paragraph-one"/><xsl:with-param name="many" select="$word-page-unit-paragraph-many"/></xsl:call-template></xsl:when>
        <xsl:when test="@unit = 'character' or @unit = 'characters'"><xsl:call-template name="count"><xsl:with-param name="number" select="$number"/><xsl:with-param name="one" select="$word-page-unit-character-one"/><xsl:with-param name="many" select="$word-page-unit-character-many"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:value-of select="concat($number, ' ', @unit)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <xsl:template name="responsible">
    <xsl:choose>
      <xsl:when test="not(@resp)"/>
      <xsl:when test="@resp = '#editor'"><xsl:value-of select="concat(', ', $word-page-by-editor)"/></xsl:when>
      <xsl:when test="@resp = '#translator'"><xsl:value-of select="concat(', ', $word-page-by-translator)"/></xsl:when>
      <xsl:when test="@resp = '#software'"><xsl:value-of select="concat(', ', $word-page-by-software)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(', ', $word-page-by, ' ', substring-after(@resp, '#'))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Behind the place, where the list has it: the way back to the list, shown where one came from the list and where what is unreviewed is shown. No link stands inside a link. -->
  <xsl:template name="why">
    <xsl:if test="@xml:id and not(@prev) and ancestor::tei:text
        and (not(self::tei:note) or @type = 'identification' or @type = 'editorial' or @type = 'material' or @type = 'signature' or @type = 'received') and not(ancestor::tei:ref or ancestor::tei:speaker or ancestor::tei:note[@type = 'speaker']
        or ancestor::tei:persName[@ref] or ancestor::tei:placeName[@ref] or ancestor::tei:geogName[@ref] or ancestor::tei:orgName[@ref] or ancestor::tei:rs[@ref])">
      <a class="why" href="#why-{@xml:id}" aria-label="{$word-page-why}">?</a>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
