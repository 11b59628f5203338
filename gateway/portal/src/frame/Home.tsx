import { Card } from "nhsuk-react-components";
import { Link } from "react-router";
import { address, pagesFor } from "../pages";
import type { Session } from "./session";

export function Home({ session }: { session: Session }) {
  const pages = pagesFor(session.roles);
  return (
    <>
      <h1>Vein to vein</h1>
      {pages.length === 0 && <p>There is no page for your role yet.</p>}
      <ul className="nhsuk-grid-row nhsuk-card-group">
        {pages.map((page) => (
          <li key={page.path} className="nhsuk-grid-column-one-half nhsuk-card-group__item">
            <Card clickable>
              <Card.Heading>
                <Link className="nhsuk-card__link" to={address(page)}>
                  {page.title}
                </Link>
              </Card.Heading>
              <Card.Description>{page.purpose}</Card.Description>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
