import { Details } from "nhsuk-react-components";
import { Facts } from "../../frame/Facts";
import { when } from "../../trace/trace";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { ANSWERED, type Assessed, outcomeInWords, rulesInWords, useAssessments } from "./assessments";
import { Reasons } from "./Findings";
import { DONATIONS } from "./measurements";

/** Every health check as it was decided, with the rules of its day: a changed rule re-writes none. */
export function PastChecks({ donor }: { donor: Donor }) {
  const read = useAssessments(donor.donor, true);
  const checks = read.data?.assessments ?? [];
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <PageHeading title="Health checks" />
      <Problems error={read.error} />
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && checks.length === 0 && <p>No health check is on record.</p>}
      {checks.length > 0 && <p>Each as it was decided, by the rules of its day. What holds today, the record says.</p>}
      {checks.map((check) => (
        <Check key={check.assessment} check={check} record={donor.donor} judgedAgain={checks.some(({ supersedes }) => supersedes === check.assessment)} />
      ))}
    </>
  );
}

type Props = { check: Assessed; record: string; judgedAgain: boolean };

function Check({ check, record, judgedAgain }: Props) {
  const { answer, rules, findings, donation, donor } = check;
  return (
    <section aria-label={`Health check of ${when(check.assessedAt)}`}>
      <h2 className="nhsuk-heading-m">{when(check.assessedAt)}</h2>
      <Facts
        className="donors-wrap"
        facts={[
          ["Outcome", <strong key="outcome">{outcomeInWords(check)}</strong>],
          ["To give", DONATIONS[donation] ?? donation],
          ["Decided by", rulesInWords(rules)],
          ["Answer", answer && `${ANSWERED[answer.answer]}${answer.at ? `, ${when(answer.at)}` : ""}${answer.words ? `: ${answer.words}` : ""}`],
          ["Judged again", judgedAgain ? "The same answers were judged again after an overruling" : ""],
          ["Recorded under", donor && donor !== record ? `Another number of this person, ${donor}` : ""],
        ]}
      />
      <Details>
        <Details.Summary>
          Why<span className="nhsuk-u-visually-hidden"> it was decided so at {when(check.assessedAt)}</span>
        </Details.Summary>
        <Details.Text>
          <Reasons findings={findings} />
        </Details.Text>
      </Details>
    </section>
  );
}
