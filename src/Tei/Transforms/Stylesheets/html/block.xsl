<?xml version="1.0" encoding="utf-8"?>
<!-- Blocks: divisions, paragraphs, openers and closers. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:text | tei:group | tei:front | tei:body | tei:back">
    <xsl:apply-templates select="*[not(self::tei:note[@type = 'footnote'])]"/>
    <xsl:call-template name="own-notes"/>
  </xsl:template>

  <xsl:template match="tei:div">
    <section>
      <xsl:attribute name="class">
        <xsl:choose>
          <xsl:when test="@type = 'document' or @type = 'enclosure' or @type = 'section'"><xsl:value-of select="@type"/></xsl:when>
          <xsl:otherwise>section</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:call-template name="id-and-language"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="*[not(self::tei:note[@type = 'footnote'])]"/>
      <xsl:call-template name="own-notes"/>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- HTML's p ends where a list or table begins. -->
  <xsl:template match="tei:p">
    <xsl:choose>
      <xsl:when test=".//tei:list or .//tei:table or .//tei:lg or .//tei:p">
        <div class="p"><xsl:call-template name="paragraph"/></div>
      </xsl:when>
      <xsl:otherwise>
        <p><xsl:call-template name="paragraph"/></p>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="paragraph">
    <xsl:call-template name="id-and-language"/>
    <xsl:call-template name="run-in-speaker"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="tei:opener | tei:closer | tei:postscript | tei:address">
    <div class="{local-name()}">
      <xsl:call-template name="id-and-language"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="*"/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Words of its own make it one line. -->
  <xsl:template match="tei:opener[text()[normalize-space()]] | tei:closer[text()[normalize-space()]]" priority="1">
    <p class="{local-name()}">
      <xsl:call-template name="id-and-language"/>
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:dateline | tei:salute | tei:signed | tei:opener/tei:seg | tei:closer/tei:seg | tei:byline | tei:trailer | tei:addrLine | tei:l | tei:argument">
    <p class="{local-name()}">
      <xsl:call-template name="id-and-language"/>
      <xsl:if test="self::tei:l"><xsl:call-template name="run-in-speaker"/></xsl:if>
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:castList">
    <div class="cast"><xsl:call-template name="id-and-language"/><xsl:apply-templates select="*"/></div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:castItem">
    <p class="cast"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:role | tei:roleDesc">
    <span class="{local-name()}"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:*[text()[normalize-space()]]/tei:dateline | tei:*[text()[normalize-space()]]/tei:salute | tei:*[text()[normalize-space()]]/tei:signed
      | tei:p/tei:address | tei:p/tei:address/tei:addrLine" priority="1">
    <span class="{local-name()}">
      <xsl:call-template name="id-and-language"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="tei:lg">
    <div class="stanza"><xsl:call-template name="id-and-language"/><xsl:apply-templates select="*"/></div>
  </xsl:template>

  <xsl:template match="tei:quote[tei:p or tei:lg or tei:l]">
    <blockquote><xsl:call-template name="id-and-language"/><xsl:apply-templates select="*"/></blockquote>
  </xsl:template>
</xsl:stylesheet>
