package acervo.web;

import acervo.extraction.picture.PageImages;
import acervo.ingest.Progress;
import acervo.search.FacetLabels;
import acervo.search.Holdings;
import acervo.search.SearchEngine;
import java.util.function.Supplier;

/**
 * What the server shows, all safe for many threads.
 *
 * @param progress of the ingestion, {@link Progress#IDLE} when there is none
 */
public record Sources(
    SearchEngine engine,
    Holdings holdings,
    PageImages images,
    FacetLabels labels,
    Supplier<Progress> progress) {}
