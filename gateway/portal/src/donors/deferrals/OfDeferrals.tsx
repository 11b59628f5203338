import { useState } from "react";
import { useNavigate } from "react-router";
import { useSession } from "../../frame/session";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { Problems } from "../Problems";
import { DeferDonor } from "./DeferDonor";
import type { Deferral } from "./deferrals";
import { DeferralList } from "./DeferralList";
import { EndDeferral } from "./EndDeferral";
import { ExtendDeferral } from "./ExtendDeferral";
import { useDeferrals } from "./useDeferrals";

export const STEPS = ["deferrals", "defer", "end-deferral", "extend-deferral"];

/** What stands against a donation, and what is done about it. Only a clinician ends or extends; the service holds to that too. */
export function OfDeferrals({ donor, step, part }: { donor: Donor; step: string; part?: string }) {
  const { read, onChange } = useDeferrals(donor.donor);
  const clinician = useSession().data?.roles.includes("donor-clinician") === true;
  const navigate = useNavigate();
  const [said, setSaid] = useState<string>();
  const list = `/donors/${donor.donor}/deferrals`;
  const chosen = read.data?.deferrals.find(({ deferral }) => deferral === part);
  const done = (words: string) => (changed: Deferral) => {
    setSaid(words);
    onChange(changed);
    void navigate(list);
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={step === "deferrals" ? `/donors/${donor.donor}` : list}>{step === "deferrals" ? "Donor record" : "Deferrals"}</Back>
      <Problems error={read.error} />
      {read.isPending && <p role="status">Opening …</p>}
      {step === "defer" && <DeferDonor donor={donor} onDone={done("The donor is deferred. Appointments that it reaches are called off.")} />}
      {step === "end-deferral" && chosen && <EndDeferral donor={donor} deferral={chosen} onDone={done("The deferral is ended.")} />}
      {step === "extend-deferral" && chosen && <ExtendDeferral donor={donor} deferral={chosen} onDone={done("The deferral lasts longer.")} />}
      {step === "deferrals" && read.data && <DeferralList donor={donor} deferrals={read.data.deferrals} clinician={clinician} said={said} />}
    </>
  );
}
