import { useQuery } from "@tanstack/react-query";
import { InsetText, Table } from "nhsuk-react-components";
import { useState } from "react";
import { get } from "../api/client";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { useSession } from "../frame/session";
import { brokenGlass } from "../glass/glass";
import { PatientsWithheld } from "../glass/PatientsWithheld";
import { Problems } from "../rules/Problems";
import { sentence, when } from "../trace/trace";
import { CloseCase } from "./CloseCase";
import { DonationInCase } from "./DonationInCase";
import { CASES, GROUNDS, type Holder, type LookBack } from "./lookback";

/** Each look is on record, so the page looks when it is opened or something was said, and never by itself. */
export function Case({ lookBack }: { lookBack: string }) {
  const [reason, setReason] = useState<string>();
  const found = useQuery({
    queryKey: ["look-back", lookBack, reason],
    queryFn: () => get<LookBack>(`${CASES}/${encodeURIComponent(lookBack)}`, brokenGlass(reason)),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  return (
    <>
      <Back to="/look-back">All cases</Back>
      <PageHeading title="Look-back case" />
      <Problems error={found.error} />
      {found.isPending && <p role="status">Fetching the case …</p>}
      {found.data && <Whole found={found.data} reason={reason} onBreak={setReason} onSaid={() => void found.refetch()} />}
    </>
  );
}

function Whole({ found, reason, onBreak, onSaid }: { found: LookBack; reason?: string; onBreak: (reason: string) => void; onSaid: () => void }) {
  const session = useSession();
  const own = session.data?.organisation;
  return (
    <>
      <InsetText>
        <p>
          {GROUNDS[found.ground] ?? sentence(found.ground)}: {sentence(found.status)}. Opened {when(found.openedAt)} by {found.organisation}.
        </p>
        {found.words && <p>{found.words}</p>}
        {reason && <p role="status">You opened it with a reason, and it is on record: {reason}</p>}
      </InsetText>
      {found.patientsWithheld && <PatientsWithheld onBreak={onBreak} />}
      <Holders holders={found.holders} />
      <h2 className="nhsuk-heading-m">Donations</h2>
      {found.broughtOpen > 0 && (
        <p>
          {found.broughtOpen === 1 ? "1 donation was" : `${found.broughtOpen} donations were`} brought from an old system and still {found.broughtOpen === 1 ? "has" : "have"} to be looked through there, by the blood service.
        </p>
      )}
      {found.donations.length === 0 && <p>No donation has been heard of.</p>}
      {found.donations.map((donation) => (
        <DonationInCase key={donation.donation} lookBack={found.lookBack} donation={donation} own={own} onSaid={onSaid} />
      ))}
      {found.status === "OPEN" && found.organisation === own && <CloseCase lookBack={found.lookBack} onClosed={onSaid} />}
    </>
  );
}

function Holders({ holders }: { holders: Holder[] }) {
  if (holders.length === 0) return null;
  return (
    <Table responsive caption="Who has something to find out">
      <Table.Head>
        <Table.Row>
          <Table.Cell>Organisation</Table.Cell>
          <Table.Cell>Components</Table.Cell>
          <Table.Cell>Given to somebody</Table.Cell>
          <Table.Cell>Open</Table.Cell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {holders.map((holder) => (
          <Table.Row key={holder.organisation}>
            <Table.Cell>{holder.organisation}</Table.Cell>
            <Table.Cell>{holder.components}</Table.Cell>
            <Table.Cell>{holder.given}</Table.Cell>
            <Table.Cell>{holder.open}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
