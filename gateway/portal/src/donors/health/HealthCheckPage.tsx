import { useReducer } from "react";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { AskingPage } from "./AskingPage";
import { useAssessment } from "./assessment";
import { BEGIN, type Check, next, type Step } from "./check";
import { DecisionPage } from "./DecisionPage";
import { MeasuringPage } from "./MeasuringPage";
import { DONATIONS } from "./measurements";
import { type Questionnaire, questionsFor, useQuestionnaire } from "./questionnaire";

/** What a donor answers is in this page's memory alone, until the decision is asked for. */
export function HealthCheckPage({ donor }: { donor: Donor }) {
  const questionnaire = useQuestionnaire();
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <PageHeading title="Health check" />
      <Problems error={questionnaire.error} />
      {questionnaire.isPending && <p role="status">Opening …</p>}
      {questionnaire.data && <Whole donor={donor} questionnaire={questionnaire.data} />}
    </>
  );
}

function Whole({ donor, questionnaire }: { donor: Donor; questionnaire: Questionnaire }) {
  const questions = questionsFor(questionnaire, donor.sex);
  const [check, step] = useReducer((before: Check, each: Step) => next(before, each, questions), BEGIN);
  const assessment = useAssessment(donor);
  const { data: decision, reset, submittedAt } = assessment.decision;

  if (check.state !== "measuring") return <AskingPage check={check} questions={questions} onStep={step} />;
  if (decision === undefined) {
    return <MeasuringPage assessment={assessment} sex={donor.sex} questions={questions} replies={check.replies} onAskAgain={(question) => step({ type: "asked-again", question })} />;
  }
  const outdated = decision.rules.content !== questionnaire.rules.content;
  return <DecisionPage donor={donor} donation={DONATIONS[assessment.measured.donation]} decision={decision} at={new Date(submittedAt).toISOString()} outdated={outdated} onChange={reset} />;
}
