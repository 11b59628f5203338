import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Typed } from "../modify/Typed";
import { enterLeadsOn } from "../scan/enterLeadsOn";
import { useScanGuard } from "../scan/guard";
import { sites, useStock } from "../stock/stock";
import { COUNTS_AT, type Shelf, shelfBody, wrongShelf } from "./counting";

/** Which shelf: a site, or one product there. */
export function OpenCountForm() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const guard = useScanGuard();
  const known = sites(useStock().data?.counts ?? []);
  const [shelf, setShelf] = useState<Shelf>({ site: "", product: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const opening = useOnce<{ count: string; expected: number }>(COUNTS_AT);
  const error = (name: string) => wrong.find(({ field }) => field === name)?.text;
  const again = () => setAttempt((before) => before + 1);
  const opened = async ({ count }: { count: string }) => {
    await queries.invalidateQueries({ queryKey: ["stock-counts"] });
    void navigate(`/counts/${count}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (opening.isPending) return;
    const found = wrongShelf(shelf);
    setWrong(found);
    again();
    opening.reset();
    if (found.length === 0) opening.mutate(shelfBody(shelf), { onSuccess: opened, onError: again });
  };
  const hint = known.length > 0 ? `As it was named at the receipt: ${known.join(", ")}` : "As it was named at the receipt";
  return (
    <div {...guard}>
      <Back to="/counts">Stock counts</Back>
      <Problems key={attempt} error={opening.error} wrong={wrong} />
      <PageHeading title="Begin a count" />
      <form onSubmit={submit} onKeyDown={enterLeadsOn} noValidate>
        <Typed id="site" label="Site" hint={hint} width={20} value={shelf.site} error={error("site")} onType={(site) => setShelf({ ...shelf, site })} />
        <Typed id="product" label="Product code (optional)" hint="Scan it from a label to count units of this product alone" width={20} value={shelf.product} error={error("product")} onType={(product) => setShelf({ ...shelf, product })} />
        <Button type="submit">Begin the count</Button>
      </form>
    </div>
  );
}
