package acervo.web;

import acervo.extraction.PageImages;
import acervo.search.Holdings;
import acervo.search.SearchEngine;
import acervo.web.view.Labels;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the server shows, all safe for many threads.
 *
 * @param progress of the ingestion under way, empty when there is none
 */
public record Sources(
    SearchEngine engine,
    Holdings holdings,
    PageImages images,
    Citing citing,
    Labels labels,
    Supplier<Optional<IngestProgress>> progress) {}
