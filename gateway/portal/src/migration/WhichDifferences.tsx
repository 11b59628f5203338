import { Table } from "nhsuk-react-components";
import { Link } from "react-router";
import { sentence } from "../trace/trace";
import { type DifferenceCount, number as many } from "./migration";
import type { Decided, Which } from "./useDifferences";

const ANY = { decided: "OPEN", kind: "", field: "" } satisfies Which;

export const address = ({ decided, kind, field }: Which) => `?${new URLSearchParams({ decided, ...(kind && { kind }), ...(field && { field }) })}`;

export const sumOf = (counts: DifferenceCount[], { kind, field }: Pick<Which, "kind" | "field">, decided: Decided) =>
  counts.filter((each) => (!kind || each.kind === kind) && (!field || each.field === field)).reduce((sum, each) => sum + (decided === "OPEN" ? each.open : each.decided), 0);

/** What there is, by kind and field: each figure shows those that it counts. */
export function WhichDifferences({ counts, which }: { counts: DifferenceCount[]; which: Which }) {
  const figure = (each: DifferenceCount, decided: Decided) => {
    const count = decided === "OPEN" ? each.open : each.decided;
    if (count === 0) return "0";
    const chosen = which.decided === decided && which.kind === each.kind && which.field === each.field;
    return (
      <Link to={address({ decided, kind: each.kind, field: each.field })} aria-current={chosen || undefined}>
        {many(count)}
        <span className="nhsuk-u-visually-hidden">
          {" "}
          {decided === "OPEN" ? "open" : "decided"}, {nameOf(each)}
        </span>
      </Link>
    );
  };
  return (
    <>
      <Table responsive caption="Differences by kind and field" captionProps={{ size: "s" }}>
        <Table.Head>
          <Table.Row>
            {["Kind", "Field", "Open", "Decided"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {counts.map((each) => (
            <Table.Row key={`${each.kind} ${each.field}`}>
              <Table.Cell>{sentence(each.kind)}</Table.Cell>
              <Table.Cell>{fieldInWords(each.field)}</Table.Cell>
              <Table.Cell>{figure(each, "OPEN")}</Table.Cell>
              <Table.Cell>{figure(each, "DECIDED")}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <p className="donors-choices">
        <Link to={address(ANY)}>All open differences</Link>
        <Link to={address({ ...ANY, decided: "DECIDED" })}>All that are decided</Link>
      </p>
    </>
  );
}

/** A whole row is on one side only. */
export const fieldInWords = (field: string) => (field === "row" ? "The whole row" : sentence(field));

const nameOf = ({ kind, field }: DifferenceCount) => `${sentence(kind).toLowerCase()}, ${fieldInWords(field).toLowerCase()}`;
