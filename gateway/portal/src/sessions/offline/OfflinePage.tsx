import { Table, Tag, WarningCallout } from "nhsuk-react-components";
import { Link } from "react-router";
import { printed } from "../../collect/labels";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { sentence, when } from "../../trace/trace";
import { BringFile } from "./BringFile";
import { type Synced, useSynced } from "./offline";

/** What has come in of a session without a network: what was refused and what is held first, as somebody has to do something. */
export function OfflinePage({ session }: { session: string }) {
  const found = useSynced(session);
  return (
    <>
      <Back to={`/sessions/${session}`}>The session’s day</Back>
      <Problems error={found.error} />
      <PageHeading title="Recorded off line" />
      <p>Everybody here is on record as opened, at each reading.</p>
      {found.isPending && <p role="status">Opening …</p>}
      {found.data && (
        <>
          <Otherwise checks={found.data.checks} />
          <Refused refused={found.data.refused} />
          <Collections collections={found.data.collections} />
          <Checks checks={found.data.checks} />
        </>
      )}
      <BringFile session={session} />
    </>
  );
}

const Donor = ({ donor, of }: { donor: string; of: string }) => (
  <Link to={`/donors/${donor}`}>
    Open the record<span className="nhsuk-u-visually-hidden"> of {of}</span>
  </Link>
);

const Heads = ({ names }: { names: string[] }) => (
  <Table.Head>
    <Table.Row>
      {names.map((name) => (
        <Table.Cell key={name}>{name}</Table.Cell>
      ))}
    </Table.Row>
  </Table.Head>
);

function Refused({ refused }: { refused: Synced["refused"] }) {
  if (refused.length === 0) return <p>Nothing was refused.</p>;
  return (
    <Table responsive caption="Refused" captionProps={{ size: "m" }}>
      <Heads names={["What", "Why", "Came in", "How it stands", "Donor"]} />
      <Table.Body>
        {refused.map(({ task, what, donation, codes, raisedAt, words, donor }) => {
          const name = `${sentence(what)}${donation ? ` ${printed(donation)}` : ""}`;
          return (
            <Table.Row key={task}>
              <Table.Cell>{name}</Table.Cell>
              <Table.Cell>{codes.map(sentence).join(", ")}</Table.Cell>
              <Table.Cell>{when(raisedAt)}</Table.Cell>
              <Table.Cell>{words ? words : <Tag modifier="red">{what === "COLLECTION" ? "Look into it" : "For a clinician"}</Tag>}</Table.Cell>
              <Table.Cell>
                <Donor donor={donor} of={`${name}, refused`} />
              </Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}

function Collections({ collections }: { collections: Synced["collections"] }) {
  if (collections.length === 0) return <p>No collection has come in.</p>;
  return (
    <Table responsive caption="Collections that came in" captionProps={{ size: "m" }}>
      <Heads names={["Donation", "Begun", "Ended as", "Blood", "Donor"]} />
      <Table.Body>
        {collections.map(({ collection, printed: number, startedAt, state, volumeMl, held, donor }) => (
          <Table.Row key={collection}>
            <Table.Cell>{number}</Table.Cell>
            <Table.Cell>{when(startedAt)}</Table.Cell>
            <Table.Cell>
              {sentence(state)}
              {volumeMl !== undefined && `, ${volumeMl} mL`}
            </Table.Cell>
            <Table.Cell>{held ? <Tag modifier="red">Put on hold</Tag> : "–"}</Table.Cell>
            <Table.Cell>
              <Donor donor={donor} of={number} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** Of how many the tablet told the donor something else than the rules say. */
function Otherwise({ checks }: { checks: Synced["checks"] }) {
  const otherwise = checks.filter(({ told, judged }) => told !== judged).length;
  if (otherwise === 0) return null;
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Told something else than the rules say</WarningCallout.Heading>
      <p>
        {otherwise} of {checks.length} health checks. A clinician sees each on the page <em>Open tasks</em> and tells the donor. The tablet had older rules, or did not know a deferral.
      </p>
    </WarningCallout>
  );
}

function Checks({ checks }: { checks: Synced["checks"] }) {
  if (checks.length === 0) return <p>No health check has come in.</p>;
  return (
    <Table responsive caption="Health checks that came in" captionProps={{ size: "m" }}>
      <Heads names={["Asked", "By", "The donor was told", "By the rules", "Donor"]} />
      <Table.Body>
        {checks.map(({ id, checkedAt, checkedBy, told, judged, donor }) => (
          <Table.Row key={id}>
            <Table.Cell>{when(checkedAt)}</Table.Cell>
            <Table.Cell>{checkedBy}</Table.Cell>
            <Table.Cell>{sentence(told)}</Table.Cell>
            <Table.Cell>{told === judged ? sentence(judged) : <Tag modifier="red">{sentence(judged)}</Tag>}</Table.Cell>
            <Table.Cell>
              <Donor donor={donor} of={`the check of ${when(checkedAt)}`} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
