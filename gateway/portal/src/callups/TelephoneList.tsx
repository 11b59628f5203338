import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText, Table } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { Back } from "../donors/Back";
import { type Channel, WAYS } from "../donors/channel";
import { dialled } from "../donors/contact/contact";
import { useOnceAt } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { save } from "../print/save";
import { groupInWords } from "../trace/trace";
import { CALL_UPS_AT, type CallState, type TelephoneList as Telephones, type ToRing, useTelephoneList } from "./callups";
import { telephonesAsCsv } from "./telephones";

type Change = { state: "INVITED" | "DECLINED"; way?: Channel };

/** Whom to ring, who wants to be rung first. What was said on the telephone is recorded here, and its line goes. */
export function TelephoneList({ list }: { list: string }) {
  const read = useTelephoneList(list);
  const queries = useQueryClient();
  const change = useOnceAt<{ state: CallState }>();
  const [said, setSaid] = useState("");
  const [attempt, setAttempt] = useState(0);
  const tell = ({ donor, position }: ToRing, body: Change) => {
    if (change.isPending) return;
    setSaid("");
    const told = () => {
      queries.setQueryData<Telephones>(["call-up", list, "telephone"], (now) => now && { ...now, donors: now.donors.filter((each) => each.donor !== donor) });
      queries.removeQueries({ queryKey: ["call-up", list], exact: true });
      void queries.invalidateQueries({ queryKey: ["call-ups"] });
      setSaid(`Donor ${position} is on record as ${body.state === "INVITED" ? "invited" : "declining"}.`);
      document.getElementById("told")?.focus();
    };
    change.mutate({ path: `${CALL_UPS_AT}/${list}/donors/${donor}/state`, body }, { onSuccess: told, onError: () => setAttempt((before) => before + 1) });
  };
  const donors = read.data?.donors ?? [];
  return (
    <>
      <Back to={`/call-ups/${list}`}>Call-up list</Back>
      <Problems key={attempt} error={change.error ?? read.error} />
      <PageHeading title="Ring donors of a list" />
      <InsetText>
        <p>Everybody here is on record as opened, and so is whoever saves the table: delete the file when it is rung through.</p>
      </InsetText>
      <p id="told" tabIndex={-1} role="status">
        {read.isPending ? "Opening …" : said}
      </p>
      {read.data && donors.length === 0 && <p>Nobody is left to ring: who is still to invite has given no telephone number, or may not be invited any longer.</p>}
      {donors.length > 0 && (
        <>
          <Button type="button" secondary small onClick={() => save(new Blob([telephonesAsCsv(donors)], { type: "text/csv;charset=utf-8" }), `call-up-${list.slice(-8)}.csv`)}>
            Save as a table (CSV)
          </Button>
          <Telephone donors={donors} onTell={tell} />
        </>
      )}
    </>
  );
}

function Telephone({ donors, onTell }: { donors: ToRing[]; onTell: (donor: ToRing, change: Change) => void }) {
  return (
    <Table responsive>
      <Table.Head>
        <Table.Row>
          {["Donor", "Name", "Telephone", "Wants to be reached", "Group", "What was said"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {donors.map((each) => (
          <Table.Row key={each.donor}>
            <Table.Cell>
              <Link className="callups-donor" to={`/donors/${each.donor}`}>
                Donor {each.position}
                <span className="nhsuk-u-visually-hidden">: open the record</span>
              </Link>
            </Table.Cell>
            <Table.Cell>
              {each.familyName.toUpperCase()}, {each.givenName}
            </Table.Cell>
            <Table.Cell>
              <a href={dialled(each.phone)}>{each.phone}</a>
            </Table.Cell>
            <Table.Cell>{each.wanted.map((way) => WAYS[way].toLowerCase()).join(", ")}</Table.Cell>
            <Table.Cell>{groupInWords(each.group)}</Table.Cell>
            <Table.Cell>
              <span className="callups-acts">
                <Button small onClick={() => onTell(each, { state: "INVITED", way: "PHONE" })} aria-label={`Donor ${each.position} was invited by phone`}>
                  Invited by phone
                </Button>
                <Button secondary small onClick={() => onTell(each, { state: "INVITED", way: "TEXT" })} aria-label={`Donor ${each.position} was invited by text message`}>
                  By text
                </Button>
                <Button secondary small onClick={() => onTell(each, { state: "DECLINED" })} aria-label={`Donor ${each.position} declines`}>
                  Declines
                </Button>
              </span>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
