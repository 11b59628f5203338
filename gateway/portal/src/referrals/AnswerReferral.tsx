import { InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { useAssessments } from "../donors/health/assessments";
import { Back } from "../donors/Back";
import { useDonor } from "../donors/donor";
import { DonorBanner } from "../donors/DonorBanner";
import { type Donor, today } from "../donors/donors";
import { verdict } from "../donors/health/decision";
import { Findings } from "../donors/health/Findings";
import { DONATIONS } from "../donors/health/measurements";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { AnswerForm } from "./AnswerForm";
import { AlsoReviews } from "./AlsoReviews";
import { Overrulings } from "./Overrulings";
import { type Kind, mayAccept } from "./referrals";

type Props = { donor: string; assessment: string };

/** What the rules found, and a clinician's last word on it. */
export function AnswerReferral({ donor, assessment }: Props) {
  const record = useDonor(donor);
  const checks = useAssessments(donor);
  const found = checks.data?.assessments.find((each) => each.assessment === assessment);
  const supersededBy = checks.data?.assessments.find(({ supersedes }) => supersedes === assessment);
  const referred = found?.outcome === "REFER_TO_CLINICIAN";
  const [given, setGiven] = useState<Kind>();
  return (
    <>
      {record.data && <DonorBanner donor={record.data} />}
      <Back to="/referrals">Referrals</Back>
      <Problems error={record.error ?? checks.error} />
      {given && record.data && <Given donor={record.data} answer={given} />}
      {!given && <PageHeading title={found && !referred ? "Health check" : "Answer a referral"} />}
      {(record.isPending || checks.isPending) && <p role="status">Opening …</p>}
      {checks.data && !found && <p>This donor has no such health check.</p>}
      {!given && record.data && found && (
        <>
          <p>
            {DONATIONS[found.donation] ?? found.donation}, asked {when(found.assessedAt)}. <Link to={`/donors/${donor}`}>Open the donor's record</Link>
          </p>
          <Findings findings={found.findings} />
          {!found.answer && referred && <AlsoReviews findings={found.findings} reviews={record.data.giving?.reviews ?? []} />}
          {found.answer && <p>A clinician has answered this referral.</p>}
          {!found.answer && !referred && <p className="nhsuk-lede-text">{`${verdict(found).title}. ${verdict(found).act}`}</p>}
          <Overrulings donor={donor} check={found} supersededBy={supersededBy}>
            {!found.answer && referred && !supersededBy && <AnswerForm donor={donor} assessment={assessment} accepting={mayAccept(found.assessedAt, today())} onGiven={setGiven} />}
          </Overrulings>
        </>
      )}
    </>
  );
}

const Given = ({ donor, answer }: { donor: Donor; answer: Kind }) => (
  <>
    <PageHeading title={answer === "ACCEPT" ? "Accepted" : "Deferred"} />
    <InsetText>
      <p>{answer === "ACCEPT" ? "This donor may give today: tell the donor carer." : "The deferral is in force, and appointments that it reaches are called off."}</p>
    </InsetText>
    <p>
      <Link to={`/donors/${donor.donor}/deferrals`}>The donor's deferrals</Link>
    </p>
  </>
);
