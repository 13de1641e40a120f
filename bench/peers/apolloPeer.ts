import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { MikroORM } from '@mikro-orm/postgresql';
import { buildSchema } from 'type-graphql';
import { type Context, createContext } from './context.js';
import { endWithBench, readAssignment } from './database.js';
import { entities } from './entities.js';
import { governByHand } from './governByHand.js';
import { ApplicationResolver, CandidateResolver } from './resolvers.js';

/**
 * What a team builds today, with every default: Apollo Server's own HTTP server, type-graphql classes, one fork of
 * MikroORM's entity manager and one set of DataLoaders a request. With `--by-hand` it is governed in its resolvers.
 */
endWithBench();
const { connection, tenant } = readAssignment();
const orm = await MikroORM.init({ dbName: connection.database, entities, driverOptions: connection });
const declared = await buildSchema({ resolvers: [CandidateResolver, ApplicationResolver] });
const schema = process.argv.includes('--by-hand') ? governByHand(declared) : declared;
const server = new ApolloServer<Context>({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => createContext(orm.em.fork(), tenant),
});
process.stdout.write(`${url}\n`);
