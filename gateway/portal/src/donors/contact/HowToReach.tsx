import { Button, Details, NotificationBanner, SummaryList } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { type Fact, Facts } from "../../frame/Facts";
import { useSession } from "../../frame/session";
import { when } from "../../trace/trace";
import { born, type Donor } from "../donors";
import { Problems } from "../Problems";
import { consentInWords, lastWords, saidElsewhere } from "./consents";
import { addressOf, type Contact, type ContactPage, dialled, LANGUAGES, useContact, waysOf } from "./contact";

/** On the record, and shown when somebody asks: most who open a record do not want to ring. */
export function HowToReach({ donor }: { donor: Donor }) {
  const said = (useLocation().state as { contact?: string } | null)?.contact;
  const [opened, setOpened] = useState(said !== undefined);
  const read = useContact(donor.donor, opened);
  return (
    <section aria-labelledby="reach">
      <h2 id="reach" className="nhsuk-heading-m">
        How to reach the donor
      </h2>
      {said && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{said}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={read.error} />
      {!opened && (
        <Button type="button" secondary onClick={() => setOpened(true)}>
          Show telephone, e-mail and address
        </Button>
      )}
      <div role="status">{opened && read.isPending && <p>Opening …</p>}</div>
      {read.data && <Opened page={read.data} />}
    </section>
  );
}

function Opened({ page }: { page: ContactPage }) {
  const [now, ...earlier] = page.versions;
  const carer = useSession().data?.roles.includes("donor-carer") === true;
  const changes = carer && !page.survivor;
  return (
    <>
      {now && <Ways contact={now} />}
      <OfBothNumbers page={page} />
      {changes && (
        <p>
          <Link to={`/donors/${page.donor}/contact`}>Change how to reach the donor</Link>
        </p>
      )}
      {earlier.length > 0 && (
        <Details>
          <Details.Summary>Before that</Details.Summary>
          <Details.Text>
            {earlier.map((each) => (
              <Ways key={each.version} contact={each} />
            ))}
          </Details.Text>
        </Details>
      )}
      <h3 className="nhsuk-heading-s">What the donor agreed to</h3>
      <Consents page={page} />
      {changes && (
        <p>
          <Link to={`/donors/${page.donor}/consent`}>Record what the donor said</Link>
        </p>
      )}
    </>
  );
}

function Ways({ contact }: { contact: Contact }) {
  const { phone, email, channels, language, by, at } = contact;
  const address = addressOf(contact);
  const facts: Fact[] = [
    ["Telephone", phone ? <a href={dialled(phone)}>{phone}</a> : "None given"],
    ["E-mail", email ?? "None given"],
    ["Address", address.length === 0 ? "None given" : address.map((line) => <div key={line}>{line}</div>)],
    ["Wants to be reached", waysOf(channels)],
    ["Language", language ? (LANGUAGES[language] ?? language) : "Nobody has asked"],
    ["Recorded", by ? `${when(at)}, ${by}` : `${when(at)}, at registration`],
  ];
  return (
    <Facts className="donors-wrap" facts={facts} />
  );
}

/** What two records of one person want may differ: then less counts than this record says. */
function OfBothNumbers({ page: { versions, wanted } }: { page: ContactPage }) {
  const here = versions[0]?.channels ?? [];
  if (!wanted || here.every((way) => wanted.includes(way))) return null;
  return (
    <p>
      <strong>Another record of this person says less.</strong> {wanted.length === 0 ? "No way is wanted under both: ask the donor how to reach them." : `${waysOf(wanted)} counts until the donor is asked again.`}
    </p>
  );
}

function Consents({ page: { donor, consents, counting } }: { page: ContactPage }) {
  const elsewhere = saidElsewhere({ donor, counting });
  if (consents.length === 0 && elsewhere.length === 0) return <p>Nothing is recorded: letters that need a yes are not sent.</p>;
  return (
    <SummaryList className="donors-wrap">
      {elsewhere.map(({ donor: number, consent, given, on }) => (
        <SummaryList.Row key={`${number} ${consent}`}>
          <SummaryList.Key>{consentInWords(consent)}</SummaryList.Key>
          <SummaryList.Value>
            <strong>{given ? "Yes" : "No"}</strong>, said on {born(on)} under <Link to={`/donors/${number}`}>another record of this person</Link>. This counts until the donor is asked again.
          </SummaryList.Value>
        </SummaryList.Row>
      ))}
      {lastWords(consents).filter(({ consent }) => !elsewhere.some((each) => each.consent === consent)).map(({ consent, given, on, wording, by }) => (
        <SummaryList.Row key={consent}>
          <SummaryList.Key>{consentInWords(consent)}</SummaryList.Key>
          <SummaryList.Value>
            <strong>{given ? "Yes" : "No"}</strong>, said on {born(on)} to text {wording}, recorded by {by}
          </SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  );
}
