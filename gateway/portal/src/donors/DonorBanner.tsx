import { age, born, type Donor, sexInWords, today } from "./donors";

/** Who it is, in the same place and order on every page about one donor. */
export function DonorBanner({ donor }: { donor: Donor }) {
  return (
    <section className="donor-banner" aria-label="Donor">
      <p className="donor-banner__name">
        <span className="donor-banner__family">{donor.familyName}</span>, {donor.givenName}
      </p>
      <p className="donor-banner__facts">
        <span>
          Born <strong>{born(donor.dateOfBirth)}</strong> ({age(donor.dateOfBirth, today())} y)
        </span>
        <span>{sexInWords(donor.sex)}</span>
        {donor.nationalNumber && (
          <span>
            Health number <strong>{donor.nationalNumber}</strong>
          </span>
        )}
      </p>
    </section>
  );
}
