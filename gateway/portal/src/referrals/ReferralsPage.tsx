import { useQueryClient } from "@tanstack/react-query";
import { Button, Table } from "nhsuk-react-components";
import { Link, useParams } from "react-router";
import { born } from "../donors/donors";
import { DONATIONS } from "../donors/health/measurements";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { AnswerReferral } from "./AnswerReferral";
import { type Referral, useReferrals } from "./referrals";
import { ToConfirmList } from "./ToConfirmList";

/** Who waits for a clinician, and one referral at a time. */
export function ReferralsPage() {
  const { donor, assessment } = useParams();
  return donor && assessment ? <AnswerReferral key={assessment} donor={donor} assessment={assessment} /> : <WorkList />;
}

function WorkList() {
  const read = useReferrals();
  const queries = useQueryClient();
  return (
    <>
      <Problems error={read.error} />
      <PageHeading title="Referrals" />
      <p>Donors whose health check the rules did not decide. They can be accepted on the day of the check only.</p>
      {read.isPending && <p role="status">Opening …</p>}
      {read.data?.referrals.length === 0 && <p>Nobody waits for an answer.</p>}
      {read.data && read.data.referrals.length > 0 && <Waiting referrals={read.data.referrals} />}
      <ToConfirmList />
      <Button type="button" secondary disabled={read.isFetching} onClick={() => void Promise.all([read.refetch(), queries.invalidateQueries({ queryKey: ["overrulings"] })])}>
        Read again
      </Button>
    </>
  );
}

const Waiting = ({ referrals }: { referrals: Referral[] }) => (
  <Table responsive caption="Waiting for a clinician, the latest first" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
    <Table.Head>
      <Table.Row>
        {["Donor", "Born", "Donation", "Asked"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {referrals.map(({ assessment, donor, familyName, givenName, dateOfBirth, donation, assessedAt }) => (
        <Table.Row key={assessment}>
          <Table.Cell>
            <Link to={`/referrals/${donor}/${assessment}`}>
              {familyName}, {givenName}
            </Link>
          </Table.Cell>
          <Table.Cell>{born(dateOfBirth)}</Table.Cell>
          <Table.Cell>{DONATIONS[donation] ?? donation}</Table.Cell>
          <Table.Cell>{when(assessedAt)}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
