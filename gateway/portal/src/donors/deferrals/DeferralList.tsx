import { InsetText, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { sentence, when } from "../../trace/trace";
import { type Donor, localDay, today } from "../donors";
import { PageHeading } from "../PageHeading";
import { changeInWords, type Deferral, onlyFor, SOURCES, STATES, untilInWords } from "./deferrals";

/** Only what was found today is overruled, from the day that its rule says. */
const mayOverrule = ({ assessment, overridableFrom, imposedAt }: Deferral) => assessment !== undefined && overridableFrom !== undefined && overridableFrom <= today() && localDay(imposedAt) === today();

type Props = { donor: Donor; deferrals: Deferral[]; clinician: boolean; said?: string };

/** What holds first, then everything that ever did: nothing that was recorded is taken away. */
export function DeferralList({ donor, deferrals, clinician, said }: Props) {
  const holds = deferrals.filter(({ state }) => state === "IN_FORCE");
  const past = deferrals.filter(({ state }) => state !== "IN_FORCE");
  return (
    <>
      <PageHeading title="Deferrals" />
      <div role="status">{said && <InsetText>{said}</InsetText>}</div>
      {!donor.survivor && (
        <Link className="nhsuk-button nhsuk-button--secondary" to={`/donors/${donor.donor}/defer`}>
          Defer this donor
        </Link>
      )}
      <h2 className="nhsuk-heading-m">In force</h2>
      {holds.length === 0 && <p>No deferral is in force. Whether the donor may give today, the health check decides.</p>}
      <List donor={donor} deferrals={holds} clinician={clinician} />
      {past.length > 0 && <h2 className="nhsuk-heading-m">Over or ended</h2>}
      <List donor={donor} deferrals={past} clinician={false} />
    </>
  );
}

const List = ({ donor, deferrals, clinician }: Omit<Props, "said">) => (
  <ol className="deferrals">
    {deferrals.map((deferral) => (
      <li key={deferral.deferral} className={deferral.state === "IN_FORCE" ? "deferral deferral--holds" : "deferral"}>
        <One donor={donor} deferral={deferral} clinician={clinician} />
      </li>
    ))}
  </ol>
);

function One({ donor, deferral, clinician }: { donor: Donor; deferral: Deferral; clinician: boolean }) {
  const { code, words, source, end, state, imposedBy, imposedAt, history } = deferral;
  const act = (step: string, text: string) => (
    <Link className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" to={`/donors/${donor.donor}/${step}/${deferral.deferral}`}>
      {text}
      <span className="nhsuk-u-visually-hidden"> {sentence(code).toLowerCase()}</span>
    </Link>
  );
  return (
    <>
      <div className="deferral__title">
        <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-0">{untilInWords(end)}</h3>
        <Tag modifier={STATES[state].color}>{STATES[state].text}</Tag>
      </div>
      <p className="deferral__words">{words}</p>
      {onlyFor(deferral) && (
        <p>
          <strong>{onlyFor(deferral)}</strong>
        </p>
      )}
      <ol className="deferral__history">
        <li>
          {sentence(code)}. {SOURCES[source]}. {when(imposedAt)}, {imposedBy}
        </li>
        {history.map((change) => (
          <li key={`${change.at} ${change.reason}`}>
            {changeInWords(change)}. {change.words && `“${change.words}” `}
            {when(change.at)}, {change.by}
          </li>
        ))}
      </ol>
      {clinician && state === "IN_FORCE" && (
        <div className="donors-choices">
          {act("end-deferral", "End")}
          {mayOverrule(deferral) && (
            <Link className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" to={`/referrals/${donor.donor}/${deferral.assessment}`}>
              Overrule with a second clinician<span className="nhsuk-u-visually-hidden"> {sentence(code).toLowerCase()}</span>
            </Link>
          )}
          {end.kind !== "NEVER" && act("extend-deferral", "Make longer")}
        </div>
      )}
    </>
  );
}
