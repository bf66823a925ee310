// Measures pages with Lighthouse as a phone sees them: `node measure.mjs ADDRESS…` prints one JSON line for each.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const flags = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const chrome = await launch({ chromePath: process.env.CHROME_PATH, chromeFlags: flags });
for (const address of process.argv.slice(2)) {
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error", output: "json" });
  const scores = Object.values(lhr.categories).map((category) => Math.round(category.score * 100));
  const short = Object.values(lhr.categories).flatMap((category) =>
    category.auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
      .map(({ id }) => id)
  );
  const bytes = lhr.audits["total-byte-weight"]?.numericValue ?? 0;
  console.log(JSON.stringify({ address, scores, short, bytes }));
}
await chrome.kill();
