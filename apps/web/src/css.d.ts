/** Style sheets are taken in for what they do; they name nothing. */
declare module '*.css';
