package acervo.web;

import acervo.evaluation.Evaluation;
import acervo.evaluation.Figures;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * How well a search did on judged questions, in JSON, for the command line alone.
 *
 * @param queries measured
 * @param leftOut queries without a pertinent document, not in the means
 * @param baseline the same of another search, left out when there is none
 */
public record EvaluationJson(
    int queries,
    @JsonProperty("mrr@10") double mrrAt10,
    @JsonProperty("ndcg@10") double ndcgAt10,
    @JsonProperty("recall@10") double recallAt10,
    @JsonProperty("recall@100") double recallAt100,
    double msPerQuery,
    int leftOut,
    @JsonInclude(JsonInclude.Include.NON_NULL) EvaluationJson baseline) {

  public static EvaluationJson of(Evaluation evaluation, Optional<Evaluation> baseline) {
    Figures mean = evaluation.mean();
    return new EvaluationJson(
        evaluation.measured().size(),
        mean.mrrAt10(),
        mean.ndcgAt10(),
        mean.recallAt10(),
        mean.recallAt100(),
        evaluation.millisPerQuestion(),
        evaluation.unanswerable().size(),
        baseline.map(other -> of(other, Optional.empty())).orElse(null));
  }

  /** One JSON object on one line. */
  public String write() {
    return Json.write(this);
  }
}
