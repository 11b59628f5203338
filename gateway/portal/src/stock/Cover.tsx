import { Details, Table, Tag } from "nhsuk-react-components";
import { groupInWords, sentence } from "../trace/trace";
import { type GroupStock, REASONS, type State } from "./stock";

const COLOURS = { RED: "red", AMBER: "orange", GREEN: "green" } as const;
const HEADS = ["Group", "Alert", "Available", "Minimum", "Used a day", "Days of cover", "Expire in 48 hours", "Likely to expire unused"];

/** How each group stands: the word and the reason, never the colour alone. */
export function Cover({ groups }: { groups: GroupStock[] }) {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  const sources = [...new Set(groups.map(({ source }) => source))];
  return (
    <>
      {kinds.map((kind) => (
        <Table key={kind} responsive caption={`${sentence(kind)}, all sites: how long they will do`}>
          <Table.Head>
            <Table.Row>
              {HEADS.map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {groups
              .filter((group) => group.kind === kind)
              .map((group) => (
                <Table.Row key={groupInWords(group.group)}>
                  <Table.Cell>
                    <strong className="stock-group">{groupInWords(group.group)}</strong>
                  </Table.Cell>
                  <Table.Cell>
                    <Alert state={group.state} reason={group.reason} />
                  </Table.Cell>
                  <Table.Cell>{group.available}</Table.Cell>
                  <Table.Cell>{group.minimum}</Table.Cell>
                  <Table.Cell>{group.dailyDemand ?? "Not known"}</Table.Cell>
                  <Table.Cell>{group.daysOfCover ?? "Not known"}</Table.Cell>
                  <Table.Cell>{group.expiringSoon}</Table.Cell>
                  <Table.Cell>{group.likelyToExpire}</Table.Cell>
                </Table.Row>
              ))}
          </Table.Body>
        </Table>
      ))}
      <Details>
        <Details.Summary>Where the levels come from</Details.Summary>
        <Details.Text>
          <p>Marks as in the domain sheets: [S] has a source, [GK] and [D] are not verified.</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Details.Text>
      </Details>
    </>
  );
}

const Alert = ({ state, reason }: { state: State; reason: string }) => (
  <>
    <Tag modifier={COLOURS[state]}>{sentence(state)}</Tag> <span className="stock-reason">{REASONS[reason] ?? reason}</span>
  </>
);
