<?xml version="1.0" encoding="utf-8"?>
<!-- The words of the page that are not the document's. These are the English ones of Editions/Html/Data/interface.en.json; an edition in another language gives its own. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:param name="word-page-untitled" select="'Untitled document'"/>
  <xsl:param name="word-page-skip" select="'Skip to the text'"/>
  <xsl:param name="word-page-contents" select="'On this page'"/>
  <xsl:param name="word-page-body" select="'Text'"/>
  <xsl:param name="word-page-notes" select="'Notes'"/>
  <xsl:param name="word-page-supplied-part" select="'What was supplied'"/>
  <xsl:param name="word-page-about" select="'About this document'"/>
  <xsl:param name="word-page-to-whom" select="'to'"/>
  <xsl:param name="word-page-back" select="'Back to the text'"/>
  <xsl:param name="word-page-cite" select="'Cite this document'"/>
  <xsl:param name="word-page-copy" select="'Copy'"/>
  <xsl:param name="word-page-copied" select="'copied'"/>
  <xsl:param name="word-page-selected" select="'selected: copy it with Ctrl+C or ⌘C'"/>
  <xsl:param name="word-page-in-edition" select="'In'"/>
  <xsl:param name="word-page-download" select="'Download'"/>
  <xsl:param name="word-page-plain-text" select="'Plain text'"/>
  <xsl:param name="word-page-view" select="'Show the text'"/>
  <xsl:param name="word-page-view-reading" select="'to read'"/>
  <xsl:param name="word-page-view-source" select="'as in the source'"/>
  <xsl:param name="word-page-view-unreviewed" select="'Show what no one has reviewed'"/>
  <xsl:param name="word-page-view-columns" select="'Speakers in a column'"/>
  <xsl:param name="word-page-sign-text" select="'text'"/>
  <xsl:param name="word-page-sign-name" select="'name'"/>
  <xsl:param name="word-page-legend-supplied" select="'supplied or completed by the editor'"/>
  <xsl:param name="word-page-legend-translator" select="'supplied by the translator'"/>
  <xsl:param name="word-page-legend-uncertain" select="'uncertain'"/>
  <xsl:param name="word-page-legend-corrected" select="'corrected by the editor'"/>
  <xsl:param name="word-page-legend-usual" select="'modern or usual name'"/>
  <xsl:param name="word-page-legend-explained" select="'identified or explained by the editor'"/>
  <xsl:param name="word-page-legend-gap" select="'left out, withheld or unreadable'"/>
  <xsl:param name="word-page-legend-unclear" select="'hard to read'"/>
  <xsl:param name="word-page-legend-deleted" select="'struck out in the original'"/>
  <xsl:param name="word-page-legend-surplus" select="'written too much in the original'"/>
  <xsl:param name="word-page-legend-said" select="'direct or reported speech'"/>
  <xsl:param name="word-page-legend-index" select="'leads to the index'"/>
  <xsl:param name="word-page-legend" select="'Signs in the text'"/>
  <xsl:param name="word-page-legend-words" select="'The text to read has no brackets around what was supplied; colour tells it. The text as in the source has the brackets, the errors that were corrected, and the lines and pages.'"/>
  <xsl:param name="word-page-review" select="'What editor and software supplied'"/>
  <xsl:param name="word-page-insertion-one" select="'insertion or gap'"/>
  <xsl:param name="word-page-insertion-many" select="'insertions and gaps'"/>
  <xsl:param name="word-page-doubt-one" select="'reading that is not certain'"/>
  <xsl:param name="word-page-doubt-many" select="'readings that are not certain'"/>
  <xsl:param name="word-page-review-insertions" select="'Insertions and gaps'"/>
  <xsl:param name="word-page-review-doubts" select="'Names, dates and speech'"/>
  <xsl:param name="word-page-certainty" select="'certainty'"/>
  <xsl:param name="word-page-certainty-high" select="'high'"/>
  <xsl:param name="word-page-certainty-medium" select="'medium'"/>
  <xsl:param name="word-page-certainty-low" select="'low'"/>
  <xsl:param name="word-page-evidence-internal" select="'judged from the text itself'"/>
  <xsl:param name="word-page-evidence-external" select="'found in an authority'"/>
  <xsl:param name="word-page-evidence-conjecture" select="'a conjecture'"/>
  <xsl:param name="word-page-what-words" select="'words supplied'"/>
  <xsl:param name="word-page-what-letters" select="'letters supplied'"/>
  <xsl:param name="word-page-what-completes" select="'letters that complete'"/>
  <xsl:param name="word-page-what-correction" select="'correction of'"/>
  <xsl:param name="word-page-what-usual" select="'usual form of'"/>
  <xsl:param name="word-page-what-expanded" select="'expansion of'"/>
  <xsl:param name="word-page-what-unclear" select="'hard to read'"/>
  <xsl:param name="word-page-what-gap" select="'gap'"/>
  <xsl:param name="word-page-what-remark" select="'remark'"/>
  <xsl:param name="word-page-what-meant" select="'who or what is meant'"/>
  <xsl:param name="word-page-what-paper" select="'remark about the paper or the hand'"/>
  <xsl:param name="word-page-what-signature" select="'remark about the signature'"/>
  <xsl:param name="word-page-what-person" select="'name of a person'"/>
  <xsl:param name="word-page-what-body" select="'name of a body'"/>
  <xsl:param name="word-page-what-reference" select="'refers to somebody or something'"/>
  <xsl:param name="word-page-what-place" select="'name of a place'"/>
  <xsl:param name="word-page-what-taken" select="'taken for'"/>
  <xsl:param name="word-page-what-date" select="'date'"/>
  <xsl:param name="word-page-what-time" select="'time'"/>
  <xsl:param name="word-page-what-read" select="'read as'"/>
  <xsl:param name="word-page-what-number" select="'number'"/>
  <xsl:param name="word-page-what-reported" select="'reported speech'"/>
  <xsl:param name="word-page-what-speech" select="'speech'"/>
  <xsl:param name="word-page-what-speaker" select="'of'"/>
  <xsl:param name="word-page-reason-omitted" select="'left out in the source'"/>
  <xsl:param name="word-page-reason-subaudible" select="'understood'"/>
  <xsl:param name="word-page-reason-illegible" select="'unreadable'"/>
  <xsl:param name="word-page-reason-classified" select="'withheld'"/>
  <xsl:param name="word-page-reason-editorial" select="'left out by the edition'"/>
  <xsl:param name="word-page-reason-missing" select="'missing'"/>
  <xsl:param name="word-page-at-most" select="'at most'"/>
  <xsl:param name="word-page-at-least" select="'at least'"/>
  <xsl:param name="word-page-unit-line-one" select="'line'"/>
  <xsl:param name="word-page-unit-line-many" select="'lines'"/>
  <xsl:param name="word-page-unit-word-one" select="'word'"/>
  <xsl:param name="word-page-unit-word-many" select="'words'"/>
  <xsl:param name="word-page-unit-page-one" select="'page'"/>
  <xsl:param name="word-page-unit-page-many" select="'pages'"/>
  <xsl:param name="word-page-unit-paragraph-one" select="'paragraph'"/>
  <xsl:param name="word-page-unit-paragraph-many" select="'paragraphs'"/>
  <xsl:param name="word-page-unit-character-one" select="'character'"/>
  <xsl:param name="word-page-unit-character-many" select="'characters'"/>
  <xsl:param name="word-page-by-editor" select="'by the editor'"/>
  <xsl:param name="word-page-by-translator" select="'by the translator'"/>
  <xsl:param name="word-page-by-software" select="'by the software'"/>
  <xsl:param name="word-page-by" select="'by'"/>
  <xsl:param name="word-page-why" select="'Why this stands here'"/>
  <xsl:param name="word-page-also" select="'also'"/>
  <xsl:param name="word-page-born" select="'born'"/>
  <xsl:param name="word-page-died" select="'died'"/>
  <xsl:param name="word-page-from-year" select="'from'"/>
  <xsl:param name="word-page-until-year" select="'until'"/>
  <xsl:param name="word-page-before-christ" select="'BC'"/>
  <xsl:param name="word-page-in-text" select="'in the text'"/>
  <xsl:param name="word-page-fact-date" select="'Date'"/>
  <xsl:param name="word-page-fact-from" select="'From'"/>
  <xsl:param name="word-page-fact-to" select="'To'"/>
  <xsl:param name="word-page-fact-place" select="'Place'"/>
  <xsl:param name="word-page-fact-archive" select="'Archive'"/>
  <xsl:param name="word-page-fact-printed" select="'Printed in'"/>
  <xsl:param name="word-page-fact-citation" select="'Citation'"/>
  <xsl:param name="word-page-fact-responsible" select="'Responsible'"/>
  <xsl:param name="word-page-fact-language" select="'Language'"/>
  <xsl:param name="word-page-fact-subjects" select="'Subjects'"/>
  <xsl:param name="word-page-fact-names" select="'Names'"/>
  <xsl:param name="word-page-fact-licence" select="'Licence'"/>
  <xsl:param name="word-page-fact-proof" select="'Text proof (SHA-256)'"/>
  <xsl:param name="word-page-person-one" select="'person'"/>
  <xsl:param name="word-page-person-many" select="'persons'"/>
  <xsl:param name="word-page-place-one" select="'place'"/>
  <xsl:param name="word-page-place-many" select="'places'"/>
  <xsl:param name="word-page-organisation-one" select="'organisation'"/>
  <xsl:param name="word-page-organisation-many" select="'organisations'"/>
  <xsl:param name="word-page-role-editor" select="'editor'"/>
  <xsl:param name="word-page-role-author" select="'author'"/>
  <xsl:param name="word-page-kind-supplied" select="'supplied'"/>
  <xsl:param name="word-page-kind-corrected" select="'corrected'"/>
  <xsl:param name="word-page-kind-usual" select="'usual name given'"/>
  <xsl:param name="word-page-kind-expanded" select="'expanded'"/>
  <xsl:param name="word-page-quote-open" select="'“'"/>
  <xsl:param name="word-page-quote-close" select="'”'"/>
  <xsl:param name="word-page-resp-editor" select="'edited the source; answers for what stands in brackets'"/>
  <xsl:param name="word-page-resp-software" select="'encoded the text automatically; answers for names, dates, speech and the classes of insertions'"/>
  <xsl:param name="word-page-name-editor" select="'Editor of the source edition'"/>
  <xsl:param name="word-page-blank" select="'blank'"/>
  <xsl:param name="word-page-page" select="'page'"/>
  <xsl:param name="word-page-new-page" select="'new page'"/>

  <!-- One or many. -->
  <xsl:template name="count">
    <xsl:param name="number"/>
    <xsl:param name="one"/>
    <xsl:param name="many"/>
    <xsl:value-of select="concat($number, ' ')"/>
    <xsl:choose>
      <xsl:when test="$number = 1"><xsl:value-of select="$one"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$many"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
