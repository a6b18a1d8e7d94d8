<?xml version="1.0" encoding="utf-8"?>
<!-- The modules of the page, by behaviour. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="../shared/signs.xsl"/>
  <xsl:include href="words.xsl"/>
  <xsl:include href="style.xsl"/>
  <xsl:include href="page.xsl"/>
  <xsl:include href="metadata.xsl"/>
  <xsl:include href="edition.xsl"/>
  <xsl:include href="views.xsl"/>
  <xsl:include href="review.xsl"/>
  <xsl:include href="facts.xsl"/>
  <xsl:include href="legend.xsl"/>
  <xsl:include href="attributes.xsl"/>
  <xsl:include href="omit.xsl"/>
  <xsl:include href="heading.xsl"/>
  <xsl:include href="block.xsl"/>
  <xsl:include href="speech.xsl"/>
  <xsl:include href="list.xsl"/>
  <xsl:include href="table.xsl"/>
  <xsl:include href="note.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="insertion.xsl"/>
  <xsl:include href="alternate.xsl"/>
  <xsl:include href="date.xsl"/>
  <xsl:include href="link.xsl"/>
  <xsl:include href="name.xsl"/>
  <xsl:include href="register.xsl"/>
</xsl:stylesheet>
