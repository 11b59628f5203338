import { useEffect, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Refusal } from "../api/client";
import { born, isDonorNumber } from "../donors/donors";
import { PageHeading } from "../donors/PageHeading";
import { isDonationNumber, sought, wrongWithQuery } from "../donors/query";
import { type SearchAnswer, useSearch } from "../donors/search";
import { donationNumber } from "../scan/scan";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { RecentCalls } from "./RecentCalls";

export function WhoRings() {
  const { look } = useSearch();
  const navigate = useNavigate();
  const [wrong, setWrong] = useState<string>();
  const errors = wrong ? [wrong] : look.error instanceof Refusal ? look.error.reasons : [];
  const take = (donor: string, scanned?: string) => void navigate(`/post-donation/take/${donor}`, { state: { scanned } });
  const seek = (text: string) => {
    const error = wrongWithQuery(text);
    setWrong(error);
    look.reset();
    if (error) return;
    const query = sought(text);
    if (isDonorNumber(query)) return take(query.toLowerCase());
    look.mutate(query, { onSuccess: ({ donors: [giver] }) => giver && isDonationNumber(query) && take(giver.donor, donationNumber(text).slice(0, 13)) });
  };
  return (
    <>
      {errors.length > 0 && <ScanErrors messages={errors} leavesFocus />}
      <PageHeading title="After donation" />
      <p>A donor is ill, or an answer was not right. Write it down at once: every component of the donation is held before anybody judges it.</p>
      <ScanField label="Who rings?" hint="Scan or enter a donation number, or enter a name with the date of birth, a health number or a donor number" action="Find" error={errors[0]} focusOn={look.isIdle} onScan={seek} />
      <div role="status">{look.isPending && <p>Looking …</p>}</div>
      {look.data && <Callers answer={look.data} />}
      <RecentCalls />
    </>
  );
}

function Callers({ answer: { donors, more } }: { answer: SearchAnswer }) {
  const [first, setFirst] = useState<HTMLAnchorElement | null>(null);
  useEffect(() => first?.focus(), [first]);
  if (donors.length === 0) return <p>Nobody on the register fits. Try another spelling, or the date of birth with the postcode.</p>;
  return (
    <>
      <h2 className="nhsuk-heading-m">Is it one of these?</h2>
      <ul className="donors-found">
        {donors.map(({ donor, familyName, givenName, dateOfBirth, postcode }, position) => (
          <li key={donor}>
            <p className="nhsuk-u-margin-bottom-1">
              <Link ref={position === 0 ? setFirst : undefined} to={`/post-donation/take/${donor}`}>
                {familyName}, {givenName}
              </Link>
            </p>
            <p className="nhsuk-u-margin-bottom-0">
              Born {born(dateOfBirth)}
              {postcode && ` · ${postcode}`}
            </p>
          </li>
        ))}
      </ul>
      {more && <p>There are others who fit less well. Ask for the date of birth or the postcode.</p>}
    </>
  );
}
