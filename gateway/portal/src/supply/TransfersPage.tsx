import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Table } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation, useParams } from "react-router";
import { get } from "../api/client";
import { useOnceAt } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { DO_NOT_USE, Done } from "../orders/Done";
import { PackName } from "../orders/Lines";
import { sentence, when } from "../trace/trace";
import { ScanUnit } from "./ScanUnit";
import { SendTransfer } from "./SendTransfer";
import { unfitInWords } from "./storage";

const TRANSFERS_AT = "/api/production/transfers";

type Transfer = { number: string; component: string; from: string; fromSite: string; to: string; toSite: string; container: string; arriveBy: string; sentAt: string; state: string; unfit: string[]; endedAt?: string };

const useTransfers = () => useQuery({ queryKey: ["transfers"], queryFn: () => get<{ items: Transfer[]; more: boolean }>(`${TRANSFERS_AT}?all=true`), refetchInterval: 30_000 });

/** A unit goes from one hospital to another; both say so, and a recall goes to whoever has it. */
export const TransfersPage = () => (useParams().transfer === "new" ? <SendTransfer /> : <List />);

function List() {
  const transfers = useTransfers();
  const queries = useQueryClient();
  const session = useSession().data;
  const told = (useLocation().state as { done?: string } | null)?.done;
  const [done, setDone] = useState(told);
  const [wrong, setWrong] = useState<string>();
  const [damaged, setDamaged] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const acting = useOnceAt<{ unfit?: string[] }>();
  const own = session?.roles.includes("transfusion-scientist") ? session.organisation : undefined;
  const items = transfers.data?.items ?? [];
  const underWay = items.filter(({ state }) => state === "SENT");
  const act = (path: string, body: object, words: (answer: { unfit?: string[] }) => string) => {
    if (acting.isPending) return;
    acting.mutate(
      { path: `${TRANSFERS_AT}/${path}`, body },
      {
        onSuccess: (answer) => setDone(words(answer)),
        onError: () => setAttempt((before) => before + 1),
        onSettled: () => void queries.invalidateQueries({ queryKey: ["transfers"] }),
      },
    );
  };
  const scanned = (component: string) => {
    const coming = underWay.find((each) => each.component === component && each.to === own);
    setWrong(coming ? undefined : `No transfer of ${component} comes to you: keep it apart, and ask who sent it`);
    if (!coming) return;
    act(`${coming.number}/receipt`, { component, damaged }, ({ unfit = [] }) => (unfit.length === 0 ? `${component} is received, and may be used.` : `${component} is discarded, since ${unfitInWords(unfit)}. ${DO_NOT_USE}`));
    setDamaged(false);
  };
  return (
    <>
      <Done leavesFocus>{done}</Done>
      <Problems key={attempt} error={acting.error ?? transfers.error} />
      <PageHeading title="Transfers" />
      {own && (
        <Button asElement={Link} to="/transfers/new">
          Pass a unit on
        </Button>
      )}
      {own && underWay.some(({ to }) => to === own) && (
        <>
          <div className="nhsuk-checkboxes supply-damaged">
            <div className="nhsuk-checkboxes__item">
              <input className="nhsuk-checkboxes__input" id="damaged" type="checkbox" checked={damaged} onChange={() => setDamaged(!damaged)} />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="damaged">
                The next pack is opened, leaking, or its label cannot be read
              </label>
            </div>
          </div>
          <ScanUnit label="Receive a unit" action="Receive" error={wrong} focusOn={done} onUnit={scanned} />
        </>
      )}
      <div role="status">
        {!transfers.data && !transfers.error && <p>Opening …</p>}
        {transfers.data && underWay.length === 0 && <p>No unit is on its way between hospitals.</p>}
      </div>
      {items.length > 0 && (
        <Table responsive caption="On their way, then the others" captionProps={{ size: "m" }}>
          <Table.Head>
            <Table.Row>
              {["Transfer", "Unit", "From", "To", "Must arrive by", "Standing", ...(own ? ["Change"] : [])].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {items.map((each) => (
              <Table.Row key={each.number}>
                <Table.Cell className="orders-number">{each.number}</Table.Cell>
                <Table.Cell>
                  <PackName component={each.component} />
                </Table.Cell>
                <Table.Cell>{`${each.from}, ${each.fromSite}`}</Table.Cell>
                <Table.Cell>{`${each.to}, ${each.toSite}`}</Table.Cell>
                <Table.Cell>{when(each.arriveBy)}</Table.Cell>
                <Table.Cell>{each.state === "SENT" ? "On its way" : `${sentence(each.state)}${each.unfit.length > 0 ? `: ${unfitInWords(each.unfit)}` : ""}`}</Table.Cell>
                {own && (
                  <Table.Cell>
                    {each.state === "SENT" && each.from === own && (
                      <Button secondary small onClick={() => act(`${each.number}/taking-back`, {}, () => `${each.number} is taken back: the unit is with you.`)}>
                        Take back<span className="nhsuk-u-visually-hidden"> {each.number}</span>
                      </Button>
                    )}
                  </Table.Cell>
                )}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}
