import { useMutation } from "@tanstack/react-query";
import { Button, Tag, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { ask } from "../api/client";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Known } from "../donors/platelets/Platelets";
import { Problems } from "../rules/Problems";
import { foreignInWords, type Need, needOf, type PlateletDonor, wrongWithNeed } from "./platelets";

/** Everybody who is shown is on record as opened: a search is made when somebody asks for it, and what was sought is in no address. */
export function FindPlatelets() {
  const [hla, setHla] = useState("");
  const [lacking, setLacking] = useState("");
  const [wrong, setWrong] = useState<string>();
  const look = useMutation({ mutationFn: (need: Need) => ask<{ donors: PlateletDonor[] }>("/api/donors/platelet-donors/search", need), gcTime: 0 });
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (look.isPending) return;
    const need = needOf(hla, lacking);
    const error = wrongWithNeed(need);
    setWrong(error);
    look.reset();
    if (!error) look.mutate(need);
  };
  return (
    <>
      <Back to="/rare-donors">Rare donors</Back>
      <Problems error={look.error} messages={wrong ? [{ text: wrong, field: "hla" }] : []} />
      <PageHeading title="Donors of platelets by HLA and HPA" />
      <form role="search" onSubmit={find} noValidate>
        <TextInput id="hla" name="hla" label="The patient's HLA-A and -B types" labelProps={{ size: "m" }} hint="For example, A2 A24 B8 B27" error={wrong} autoComplete="off" spellCheck={false} value={hla} onChange={(event) => setHla(event.currentTarget.value)} />
        <TextInput id="lacking" name="lacking" label="Platelet antigens that must be absent" labelProps={{ size: "m" }} hint="For example, 1a. Leave it empty when there is none" autoComplete="off" spellCheck={false} value={lacking} onChange={(event) => setLacking(event.currentTarget.value)} />
        <Button type="submit">Find donors</Button>
      </form>
      <div role="status">{look.isPending && <p>Looking …</p>}</div>
      {look.data && <Found donors={look.data.donors} />}
    </>
  );
}

function Found({ donors }: { donors: PlateletDonor[] }) {
  if (donors.length === 0) return <p>Of the donors whose types were examined, none is known to fit. Who was never examined is not found here.</p>;
  return (
    <ol className="donors-found">
      {donors.map((found, position) => (
        <li key={found.donor}>
          <div className="donors-found__who nhsuk-u-margin-bottom-2">
            <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
              Donor {position + 1}: {foreignInWords(found)}
            </h2>
            <Tag modifier={found.confirmed ? "green" : "yellow"}>{found.confirmed ? "Confirmed by two examinations" : "Examine again"}</Tag>
          </div>
          <Known typings={found.typings} />
          <p className="donors-choices">
            <Link className="nhsuk-button nhsuk-button--secondary" to={`/donors/${found.donor}`}>
              Open the record<span className="nhsuk-u-visually-hidden"> of donor {position + 1}</span>
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}
