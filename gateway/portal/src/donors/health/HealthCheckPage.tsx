import { useReducer } from "react";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { AnsweredAtHome } from "./AnsweredAtHome";
import { AskingPage } from "./AskingPage";
import { useAssessment } from "./assessment";
import { BEGIN, type Check, next, type Step } from "./check";
import { DecisionPage, type GoesOn } from "./DecisionPage";
import { MeasuringPage } from "./MeasuringPage";
import { DONATIONS, type DonationType } from "./measurements";
import { type Questionnaire, questionsFor, useQuestionnaire } from "./questionnaire";

/**
 * What a donor answers is in this page's memory alone, until the decision is asked for.
 *
 * @param donation that the donor has come for; whole blood where nobody has said
 */
export function HealthCheckPage({ donor, donation, goesOn }: { donor: Donor; donation?: DonationType; goesOn?: GoesOn }) {
  const questionnaire = useQuestionnaire();
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={goesOn?.to ?? `/donors/${donor.donor}`}>{goesOn ? "Collection" : "Donor record"}</Back>
      <PageHeading title="Health check" />
      <Problems error={questionnaire.error} />
      {questionnaire.isPending && <p role="status">Opening …</p>}
      {questionnaire.data && <Whole donor={donor} donation={donation} questionnaire={questionnaire.data} goesOn={goesOn} />}
    </>
  );
}

function Whole({ donor, donation, questionnaire, goesOn }: { donor: Donor; donation?: DonationType; questionnaire: Questionnaire; goesOn?: GoesOn }) {
  const questions = questionsFor(questionnaire, donor.sex);
  const [check, step] = useReducer((before: Check, each: Step) => next(before, each, questions), BEGIN);
  const assessment = useAssessment(donor, donation);
  const { data: decision, reset, submittedAt } = assessment.decision;

  if (check.state !== "measuring")
    return (
      <>
        <AskingPage check={check} questions={questions} onStep={step} />
        <AnsweredAtHome donor={donor.donor} questions={questions} />
      </>
    );
  if (decision === undefined) {
    return <MeasuringPage assessment={assessment} sex={donor.sex} questions={questions} replies={check.replies} onAskAgain={(question) => step({ type: "asked-again", question })} />;
  }
  const outdated = decision.rules.content !== questionnaire.rules.content;
  return <DecisionPage donor={donor} donation={DONATIONS[assessment.measured.donation]} decision={decision} at={new Date(submittedAt).toISOString()} outdated={outdated} goesOn={goesOn} onChange={reset} />;
}
