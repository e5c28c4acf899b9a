/** What stands in the place of the workbench where it is not built. `says` is a sentence of our own. */
export const NOT_BUILT = (says: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Servanda</title></head>
<body>
<main>
<h1>Servanda</h1>
<p>The API is there: <a href="/docs">its documentation</a>, <a href="/v1/about">what it serves</a>.</p>
<p>${says}</p>
</main>
</body>
</html>
`;
