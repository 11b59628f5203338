import { Table, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { packName } from "../modify/modify";
import { when } from "../trace/trace";
import { clock, isAnswered, longDay, type Recall, type Site, sites, standing } from "./recalls";

type Props = { recalls?: Recall[]; more: boolean; error: unknown };

/** Every recall with its clock: which site has answered, and which is to be phoned. */
export function RecallConsole({ recalls, more, error }: Props) {
  const all = recalls ?? [];
  const places = sites(all);
  return (
    <>
      <Problems error={error} />
      <PageHeading title="Recalls" />
      <p>Each site says within 15 minutes what became of a recalled pack, or is phoned. The hospital answers on its own page: ask for that.</p>
      <p role="status">{recalls ? howMany(all, places) : error ? "" : "Opening …"}</p>
      {more && <p>There are more than these {all.length}: those that are not listed are answered, or younger.</p>}
      {all.length > 0 && <Sites sites={places} />}
      {all.length > 0 && <Packs recalls={all} />}
    </>
  );
}

function howMany(recalls: readonly Recall[], places: readonly Site[]): string {
  if (recalls.length === 0) return "No recall stands.";
  const open = recalls.filter(({ settled }) => !settled).length;
  const phone = places.filter((each) => each.phone).length;
  if (open === 0) return "Every recall is answered.";
  return `${open} ${open === 1 ? "recall is" : "recalls are"} open. ${phone === 0 ? "No site is to be phoned." : `${phone} ${phone === 1 ? "site is" : "sites are"} to be phoned.`}`;
}

const Head = ({ names }: { names: string[] }) => (
  <Table.Head>
    <Table.Row>
      {names.map((name) => (
        <Table.Cell key={name}>{name}</Table.Cell>
      ))}
    </Table.Row>
  </Table.Head>
);

const Sites = ({ sites: all }: { sites: Site[] }) => (
  <Table responsive caption="Sites, whom to phone first on top" captionProps={{ size: "m" }}>
    <Head names={["Hospital", "Site", "Recalled", "No answer", "Not found", "Longest without an answer", "Standing"]} />
    <Table.Body>
      {all.map((each) => (
        <Table.Row key={`${each.hospital} ${each.site}`}>
          <Table.Cell>{each.hospital}</Table.Cell>
          <Table.Cell>{each.site}</Table.Cell>
          <Table.Cell>{each.recalled}</Table.Cell>
          <Table.Cell>{each.unanswered}</Table.Cell>
          <Table.Cell>{each.notFound}</Table.Cell>
          <Table.Cell className="recalls-clock">{each.oldest === undefined ? "–" : clock(each.oldest)}</Table.Cell>
          <Table.Cell>
            <Tag color={each.phone ? "red" : isAnswered(each) ? "green" : "yellow"}>{each.phone ? "Phone now" : isAnswered(each) ? "Answered" : each.unanswered > 0 ? "Waits" : "Searches"}</Tag>
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const Packs = ({ recalls }: { recalls: Recall[] }) => (
  <Table responsive caption="Packs, open ones first, the oldest on top" captionProps={{ size: "m" }}>
    <Head names={["Pack", "Hospital and site", "Recalled", "Open for", "Standing", "Answer"]} />
    <Table.Body>
      {recalls.map((each) => (
        <Table.Row key={each.component}>
          <Table.Cell>
            <Link className="orders-number" to={`/trace/${each.component.slice(0, 13)}`}>
              {packName(each.component)}
            </Link>
          </Table.Cell>
          <Table.Cell>
            {each.hospital}, {each.site}
          </Table.Cell>
          <Table.Cell>{when(each.recalledAt)}</Table.Cell>
          <Table.Cell className="recalls-clock">{each.settled ? "–" : clock(each.ageSeconds)}</Table.Cell>
          <Table.Cell>
            <Tag color={standing(each).color}>{standing(each).text}</Tag>
          </Table.Cell>
          <Table.Cell>{said(each)}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const said = ({ answeredAt, answeredBy, transfusedOn }: Recall) => (answeredAt ? `${transfusedOn ? `Transfused on ${longDay(transfusedOn)}. ` : ""}Said ${when(answeredAt)} by ${answeredBy}` : "None yet");
