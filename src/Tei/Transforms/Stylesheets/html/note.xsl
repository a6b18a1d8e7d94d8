<?xml version="1.0" encoding="utf-8"?>
<!-- Notes: at the end with a way back, as lines of an opener or closer, or inside a line. Footnotes that the source has among its paragraphs come to the end of their division,
     those that stand inside a line (with a number or a place, as TEI made elsewhere has them) to the end of the text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:key name="anchor" match="tei:ref[@type = 'noteAnchor']" use="@target"/>
  <xsl:key name="footnote" match="tei:note[@type = 'footnote'][@xml:id]" use="concat('#', @xml:id)"/>
  <xsl:variable name="first-notes" select="(/tei:TEI/tei:text//tei:div[@type = 'notes'] | /tei:TEI/tei:text//tei:*[self::tei:div or self::tei:body][not(@type = 'notes')][tei:note[@type = 'footnote'][normalize-space()]])[1]"/>
  <xsl:variable name="line-notes" select="/tei:TEI/tei:text//tei:note[@xml:id][@n or @place = 'bottom' or @place = 'foot' or @place = 'end'][normalize-space()]
      [not(@type = 'sign' or @type = 'speaker')][not(parent::tei:div or parent::tei:body or parent::tei:opener or parent::tei:closer or parent::tei:sp or parent::tei:postscript or ancestor::tei:note)]"/>

  <xsl:template match="tei:div[@type = 'notes']" priority="1">
    <section class="notes" role="doc-endnotes">
      <xsl:if test="count(. | $first-notes) = 1"><xsl:attribute name="id">page-notes</xsl:attribute></xsl:if>
      <xsl:if test="not(tei:head)"><h2 lang="{$edition-language}"><xsl:value-of select="$word-page-notes"/></h2></xsl:if>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="*"/>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="own-notes">
    <xsl:if test="tei:note[@type = 'footnote'][normalize-space()]">
      <section class="notes" role="doc-endnotes">
        <xsl:if test="count(. | $first-notes) = 1"><xsl:attribute name="id">page-notes</xsl:attribute></xsl:if>
        <h2 lang="{$edition-language}"><xsl:value-of select="$word-page-notes"/></h2>
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates select="tei:note[@type = 'footnote']"/>
      </section>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Notes that stood inside a line. -->
  <xsl:template name="line-notes">
    <xsl:if test="$line-notes">
      <section class="notes" role="doc-endnotes">
        <xsl:if test="not($first-notes)"><xsl:attribute name="id">page-notes</xsl:attribute></xsl:if>
        <h2 lang="{$edition-language}"><xsl:value-of select="$word-page-notes"/></h2>
        <xsl:text>&#10;</xsl:text>
        <xsl:for-each select="$line-notes">
          <div class="footnote">
            <xsl:call-template name="id-and-language"/>
            <span class="label"><xsl:call-template name="note-mark"/></span>
            <xsl:text> </xsl:text>
            <xsl:apply-templates/>
            <xsl:text> </xsl:text>
            <xsl:call-template name="back"><xsl:with-param name="target" select="concat('ref-', @xml:id)"/></xsl:call-template>
          </div>
          <xsl:text>&#10;</xsl:text>
        </xsl:for-each>
      </section>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template name="note-mark">
    <xsl:choose>
      <xsl:when test="normalize-space(@n)"><xsl:value-of select="normalize-space(@n)"/></xsl:when>
      <xsl:otherwise>*</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="back">
    <xsl:param name="target"/>
    <a class="back" role="doc-backlink" aria-label="{$word-page-back}" href="#{$target}"><xsl:text>↩&#xFE0E;</xsl:text></a>
  </xsl:template>

  <!-- The mark of a note that stands inside a line. No link stands inside a link. -->
  <xsl:template match="tei:note[@xml:id][@n or @place = 'bottom' or @place = 'foot' or @place = 'end'][normalize-space()]
      [not(@type = 'sign' or @type = 'speaker')][not(parent::tei:div or parent::tei:body or parent::tei:opener or parent::tei:closer or parent::tei:sp or parent::tei:postscript or ancestor::tei:note or ancestor::tei:teiHeader)]" priority="4">
    <sup class="anchor" id="ref-{@xml:id}">
      <xsl:text>&#x2060;</xsl:text>
      <xsl:choose>
        <xsl:when test="ancestor::tei:ref[@target] or ancestor::tei:persName[@ref] or ancestor::tei:placeName[@ref] or ancestor::tei:orgName[@ref] or ancestor::tei:rs[@ref]"><xsl:call-template name="note-mark"/></xsl:when>
        <xsl:otherwise><a role="doc-noteref" href="#{@xml:id}"><xsl:call-template name="note-mark"/></a></xsl:otherwise>
      </xsl:choose>
    </sup>
    <xsl:if test="not(ancestor::tei:table or ancestor::tei:head)"><xsl:apply-templates select="." mode="beside"/></xsl:if>
  </xsl:template>

  <xsl:template match="tei:note">
    <ins>
      <xsl:call-template name="class"><xsl:with-param name="kind" select="'note'"/></xsl:call-template>
      <xsl:call-template name="id-and-language"/>
      <xsl:call-template name="bracketed"/>
    </ins>
    <xsl:call-template name="why"/>
  </xsl:template>

  <xsl:template match="tei:note[@type = 'sign']" priority="1">
    <span class="sign"><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:div/tei:note | tei:body/tei:note | tei:opener[not(text()[normalize-space()])]/tei:note | tei:closer[not(text()[normalize-space()])]/tei:note
      | tei:sp/tei:note | tei:postscript/tei:note" priority="2">
    <p>
      <xsl:attribute name="class">
        <xsl:text>line-note</xsl:text>
        <xsl:if test="@type = 'classification'"> classification</xsl:if>
      </xsl:attribute>
      <xsl:call-template name="id-and-language"/>
      <xsl:call-template name="bracketed"/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:div/tei:note[@type = 'footnote'] | tei:body/tei:note[@type = 'footnote']" priority="3">
    <div class="footnote">
      <xsl:call-template name="id-and-language"/>
      <xsl:apply-templates/>
      <xsl:variable name="back" select="key('anchor', concat('#', @xml:id))[1]"/>
      <xsl:if test="$back">
        <xsl:text> </xsl:text>
        <xsl:call-template name="back"><xsl:with-param name="target"><xsl:apply-templates select="$back" mode="anchor-id"/></xsl:with-param></xsl:call-template>
      </xsl:if>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- The paragraphs of a note inside a line. -->
  <xsl:template match="tei:p//tei:note/tei:p | tei:l//tei:note/tei:p | tei:item//tei:note/tei:p | tei:cell//tei:note/tei:p | tei:head//tei:note/tei:p" priority="2">
    <span class="note-paragraph"><xsl:apply-templates/></span>
  </xsl:template>

  <!-- The first mark of a note has the id to come back to. -->
  <xsl:template match="tei:ref[@type = 'noteAnchor']" priority="1">
    <xsl:variable name="target" select="string(@target)"/>
    <xsl:variable name="isFirst" select="starts-with($target, '#') and count(. | key('anchor', $target)[1]) = 1"/>
    <sup class="anchor">
      <!-- A word joiner keeps the mark on the line of its word. -->
      <xsl:text>&#x2060;</xsl:text>
      <xsl:choose>
        <xsl:when test="starts-with($target, '#') or $first-notes">
          <a role="doc-noteref">
            <xsl:attribute name="href">
              <xsl:choose>
                <xsl:when test="starts-with($target, '#')"><xsl:value-of select="$target"/></xsl:when>
                <xsl:otherwise>#page-notes</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <xsl:if test="@xml:id or $isFirst"><xsl:attribute name="id"><xsl:apply-templates select="." mode="anchor-id"/></xsl:attribute></xsl:if>
            <xsl:call-template name="bracketed"/>
          </a>
        </xsl:when>
        <!-- A mark whose note the source has not. -->
        <xsl:otherwise><xsl:call-template name="bracketed"/></xsl:otherwise>
      </xsl:choose>
    </sup>
    <xsl:if test="$isFirst and not(ancestor::tei:table or ancestor::tei:head or ancestor::tei:note or ancestor::tei:teiHeader)">
      <xsl:apply-templates select="key('footnote', $target)[1]" mode="beside"/>
    </xsl:if>
  </xsl:template>

  <!-- The words of a note beside the text, where a window is wide. The note itself is at the end, with its links; who listens hears only that one. -->
  <xsl:template match="tei:note" mode="beside">
    <xsl:variable name="words" select="normalize-space()"/>
    <span class="beside" aria-hidden="true">
      <xsl:call-template name="language"/>
      <xsl:value-of select="substring($words, 1, 600)"/>
      <xsl:if test="string-length($words) &gt; 600">…</xsl:if>
    </span>
  </xsl:template>

  <xsl:template match="tei:ref" mode="anchor-id">
    <xsl:choose>
      <xsl:when test="@xml:id"><xsl:value-of select="@xml:id"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('ref-', substring-after(@target, '#'))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
