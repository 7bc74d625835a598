package acervo.web;

import acervo.catalog.vocabulary.Vocabulary;
import acervo.certificate.Certificates;
import acervo.citation.Refinding;
import acervo.dossier.Dossiers;
import acervo.extraction.picture.PageImages;
import acervo.ingest.Progress;
import acervo.search.AlikeSearch;
import acervo.search.FacetLabels;
import acervo.search.Holdings;
import acervo.search.RecordSearch;
import acervo.search.SearchEngine;
import acervo.search.Suggestions;
import java.util.function.Supplier;

/**
 * What the server shows, all safe for many threads.
 *
 * @param vocabulary the authority file, and with it what the collection taught
 * @param progress of the ingestion, {@link Progress#IDLE} when there is none
 * @param refinding finds excerpts again whose source was replaced
 */
public record Sources(
    SearchEngine engine,
    AlikeSearch alike,
    RecordSearch records,
    Suggestions suggestions,
    Holdings holdings,
    PageImages images,
    FacetLabels labels,
    Supplier<Vocabulary> vocabulary,
    Curation curation,
    DraftDesk drafts,
    Supplier<Progress> progress,
    Dossiers dossiers,
    Refinding refinding,
    Certificates certificates) {}
